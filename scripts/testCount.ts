/**
 * Counts the tests in a report of Vitest's JSON reporter, so that nothing that went wrong counts as zero failures, and names
 * those that failed.
 */
import * as v from 'valibot'

export interface TestCount {
  readonly passed: number
  readonly failed: number
}

const reportSchema = v.object({
  numPassedTests: v.number(),
  numTotalTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
})

/**
 * Tests that passed, and everything else: tests that failed or did not run, and test files that could not be loaded.
 * When the run failed and none of these tells why, that is one failure.
 */
export function countTests(report: unknown, exitCode: number): TestCount {
  const parsed = v.safeParse(reportSchema, report)
  if (!parsed.success) return { passed: 0, failed: 1 }
  const { numPassedTests, numTotalTests, testResults } = parsed.output
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = numTotalTests - numPassedTests + unloaded.length
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed }
}

const failedTestsSchema = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(
        v.object({ fullName: v.string(), status: v.string(), failureMessages: v.array(v.string()) }),
      ),
    }),
  ),
})

/** A line for each test that failed: its file, its title and how its first error begins. None for an unreadable report. */
export function failedTests(report: unknown): string[] {
  const parsed = v.safeParse(failedTestsSchema, report)
  if (!parsed.success) return []
  return parsed.output.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) =>
        [name, fullName, failureMessages[0]?.split('\n')[0] ?? ''].join(': '),
      ),
  )
}
