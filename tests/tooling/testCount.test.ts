import { expect, test } from 'vitest'
import { countTests, failedTests } from '../../scripts/testCount.ts'

const file = (status: 'passed' | 'failed', tests: number) => ({
  status,
  assertionResults: Array(tests).fill({}),
})

function report(passed: number, total: number, files: unknown[]) {
  return { numPassedTests: passed, numTotalTests: total, testResults: files }
}

test('a run without faults counts what passed', () => {
  expect(countTests(report(5, 5, [file('passed', 5)]), 0)).toEqual({ passed: 5, failed: 0 })
})

test('a test that failed or did not run is not passed', () => {
  expect(countTests(report(3, 5, [file('failed', 5)]), 1)).toEqual({ passed: 3, failed: 2 })
})

test('a test file that could not be loaded is one failure', () => {
  expect(countTests(report(5, 5, [file('passed', 5), file('failed', 0)]), 1)).toEqual({
    passed: 5,
    failed: 1,
  })
})

test('a run that failed outside its tests is one failure', () => {
  expect(countTests(report(5, 5, [file('passed', 5)]), 1)).toEqual({ passed: 5, failed: 1 })
})

test('a run that wrote no report is one failure, whatever its exit code', () => {
  expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 })
})

test('each test that failed is named with its file and how its first error begins', () => {
  const results = [
    { fullName: 'adds', status: 'passed', failureMessages: [] },
    {
      fullName: 'takes away',
      status: 'failed',
      failureMessages: ['Error: 2 is not 1\n at line 3', 'Error: 3'],
    },
  ]
  const testResults = [{ name: 'sums.test.ts', assertionResults: results }]
  expect(failedTests({ testResults })).toEqual(['sums.test.ts: takes away: Error: 2 is not 1'])
  expect(failedTests(undefined)).toEqual([])
})
