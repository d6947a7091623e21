import { expect, test } from 'vitest'
import { summarise } from '../../scripts/test-summary/summarise.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one, fullName: one, failureMessages: [] as string[] })),
})

test.each([
  ['all pass', true, [file('passed', 'passed', 'passed')], { passed: 2, failed: 0 }],
  ['one fails', false, [file('failed', 'passed', 'failed')], { passed: 1, failed: 1 }],
  ['a file does not load', false, [file('passed', 'passed'), file('failed')], { passed: 1, failed: 1 }],
  ['a hook fails after its tests', false, [file('failed', 'passed')], { passed: 1, failed: 1 }],
  ['an error outside all tests', false, [file('passed', 'passed')], { passed: 1, failed: 1 }],
  ['nothing ran', false, [], { passed: 0, failed: 1 }],
])('%s', (_, success, testResults, expected) => {
  expect(summarise({ success, testResults })).toEqual({ ...expected, unsteady: [] })
})

test('what passed only when tried again passes, and is named', () => {
  const one = (fullName: string, status: string, ...failureMessages: string[]) => ({
    fullName,
    status,
    failureMessages,
  })
  const testResults = [
    {
      status: 'failed',
      assertionResults: [
        one('at once', 'passed'),
        one('in the end', 'passed', 'timed out'),
        one('never', 'failed', 'timed out', 'timed out'),
      ],
    },
  ]
  expect(summarise({ success: false, testResults })).toEqual({
    passed: 2,
    failed: 1,
    unsteady: ['in the end'],
  })
})
