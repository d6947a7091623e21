import { expect, test } from 'vitest'
import { formatPercent } from '../../../web/i18n/format.ts'

test.each([
  [0, '0%'],
  [0.0033, '0.3%'],
  [0.0004, '0.04%'],
  [0.012, '1%'],
  [0.5, '50%'],
  [1, '100%'],
])('of %d, %s: a little is not nothing', (share, words) => {
  expect(formatPercent(share, 'en')).toBe(words)
})
