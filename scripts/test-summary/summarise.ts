/** What this reads of the file that vitest's json reporter writes. */
export interface TestResults {
  success: boolean
  testResults: { status: string; assertionResults: TestResult[] }[]
}

interface TestResult {
  status: string
  fullName: string
  /** Of every try: a test that passed at a later one still has them. */
  failureMessages: string[]
}

export interface TestSummary {
  passed: number
  failed: number
  /** Passed, though not at the first try: names of tests, in the order of the run. */
  unsteady: string[]
}

/**
 * Counts tests. A file that fails before its first test, and a run that fails outside all tests, count as one failure,
 * so that the numbers never look better than the run was.
 */
export function summarise({ success, testResults }: TestResults): TestSummary {
  const tests = testResults.flatMap((file) => file.assertionResults)
  const passed = tests.filter(({ status }) => status === 'passed')
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const failed = tests.filter(({ status }) => status === 'failed').length + brokenFiles
  return {
    passed: passed.length,
    failed: success ? failed : Math.max(1, failed),
    unsteady: passed.filter((test) => test.failureMessages.length > 0).map((test) => test.fullName),
  }
}
