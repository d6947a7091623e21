import { expect, it } from 'vitest'
import { descend, Effort } from '../../../src/text/blame/descent.ts'
import { versions } from '../hostile-text.ts'
import { fc } from '../../support/property.ts'

/** An effort of nothing: no sentence is paired any more. */
const none = (): Effort => ({ left: 0 })

it.each([
  ['with all its effort', () => new Effort()],
  ['with none left', none],
])('sets every visible character beside where it comes from, and keeps only equal words, %s', (_, effort) => {
  fc.assert(
    fc.property(versions(1), ({ base, edited }) => {
      const after = edited[0] ?? ''
      const { items } = descend(base, after, 'zh', effort())
      let at = 0
      for (const { before: old, after: now, kept } of items) {
        expect(now.start).toBeGreaterThanOrEqual(at)
        expect(after.slice(at, now.start).trim()).toBe('')
        at = now.end
        expect(old.end).toBeLessThanOrEqual(base.length)
        const words = [base.slice(old.start, old.end), after.slice(now.start, now.end)]
        if (kept) expect(words[0]?.toLowerCase()).toBe(words[1]?.toLowerCase())
      }
      expect(after.slice(at).trim()).toBe('')
    }),
  )
})

it('takes what lies between the first and the last difference as one change when no effort is left, and says so', () => {
  const before = 'One stays. Two goes. Three goes. Four stays.'
  const after = 'One stays. Zwei comes. Drei comes. Four stays.'
  const { items, limited } = descend(before, after, 'en', none())
  const read = items.map(({ after: { start, end }, kept }) => [after.slice(start, end), kept])
  expect(read).toEqual([
    ['One stays. ', true],
    ['Zwei comes. Drei comes. ', false],
    ['Four stays.', true],
  ])
  expect(limited).toBe(true)
})
