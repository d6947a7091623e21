/** What this reads of the file that vitest's json reporter writes. */
export interface TestResults {
  success: boolean
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/**
 * Counts tests. A file that fails before its first test, and a run that fails outside all tests, count as one failure,
 * so that the numbers never look better than the run was.
 */
export function summarise({ success, testResults }: TestResults): { passed: number; failed: number } {
  const statuses = testResults.flatMap((file) => file.assertionResults.map((test) => test.status))
  const passed = statuses.filter((status) => status === 'passed').length
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const failed = statuses.filter((status) => status === 'failed').length + brokenFiles
  return { passed, failed: success ? failed : Math.max(1, failed) }
}
