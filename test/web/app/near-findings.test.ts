import { expect, test } from 'vitest'
import { arrange } from '../../../web/app/workbench/near-findings.ts'
import type { PlacedFinding } from '../../../web/app/workbench/placed-findings.ts'

const TEXT = 'x'.repeat(200)

/** One every ten characters, five long. */
const found = Array.from({ length: 12 }, (_, k): PlacedFinding => {
  const finding = { rule: 'repeated-word', severity: 'minor', start: k * 10, end: k * 10 + 5 } as const
  return {
    row: 'p1',
    text: TEXT,
    phrase: `${k}`,
    finding: { ...finding, details: {}, replacements: [] } as never,
  }
})
const phrases = (list: readonly PlacedFinding[]) => list.map(({ phrase }) => phrase)

test.each([
  ['what touches the segment is shown', null, { start: 21, end: 44 }, ['2', '3', '4']],
  ['no more than four', null, { start: 0, end: 200 }, ['0', '1', '2', '3']],
  ['the one somebody came for first, wherever it is', 9, { start: 21, end: 34 }, ['9', '2', '3']],
  ['and once', 2, { start: 21, end: 34 }, ['2', '3']],
  ['without words on that side only what one came for', 5, null, ['5']],
] as const)('%s', (_, current, span, expected) => {
  const { near, rest } = arrange(found, current === null ? null : found[current]!, span)
  expect(phrases(near)).toEqual(expected)
  expect([...phrases(near), ...phrases(rest)].toSorted()).toEqual(phrases(found).toSorted())
  expect(phrases(rest)).toEqual(phrases(found).filter((one) => !phrases(near).includes(one)))
})
