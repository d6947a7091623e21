import { expect, test } from 'vitest'
import { summarise } from '../../scripts/test-summary/summarise.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
})

test.each([
  ['all pass', true, [file('passed', 'passed', 'passed')], { passed: 2, failed: 0 }],
  ['one fails', false, [file('failed', 'passed', 'failed')], { passed: 1, failed: 1 }],
  ['a file does not load', false, [file('passed', 'passed'), file('failed')], { passed: 1, failed: 1 }],
  ['a hook fails after its tests', false, [file('failed', 'passed')], { passed: 1, failed: 1 }],
  ['an error outside all tests', false, [file('passed', 'passed')], { passed: 1, failed: 1 }],
  ['nothing ran', false, [], { passed: 0, failed: 1 }],
])('%s', (_, success, testResults, expected) => {
  expect(summarise({ success, testResults })).toEqual(expected)
})
