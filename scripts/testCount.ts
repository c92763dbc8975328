/** Counts the tests in a report of Vitest's JSON reporter, so that nothing that went wrong counts as zero failures. */
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
