import { expect, test } from 'vitest'
import { settleConflict } from '../../src/document/decide/settle-conflict.ts'
import { fc } from '../support/property.ts'

const settled = (before: string, theirs: string, after: string, words: string) => {
  const text = before + theirs + after
  const at = { start: before.length, end: before.length + theirs.length }
  const { start, end, quote, replacement } = settleConflict(at, theirs, words)
  expect(text.slice(start, end)).toBe(quote)
  return text.slice(0, start) + replacement + text.slice(end)
}

test.each([
  ['The ', 'bold words ', 'were said.', 'brave words', 'The brave words were said.'],
  ['The', ' bold words', ' were said.', 'brave words', 'The brave words were said.'],
  ['The ', 'bold words ', 'were said.', 'brave words ', 'The brave words were said.'],
  ['The ', 'bold words ', 'were said.', '', 'The were said.'],
  ['The', ' bold words ', 'were said.', '', 'The were said.'],
  ['他说', '得好', '。', '得很好', '他说得很好。'],
] as const)('“%s[%s]%s” settled with “%s”', (before, theirs, after, words, expected) => {
  expect(settled(before, theirs, after, words)).toBe(expected)
})

test('never runs the editor’s words into those around them', () => {
  const word = fc.stringMatching(/^[a-z]{1,5}$/)
  const space = fc.constantFrom('', ' ')
  fc.assert(
    fc.property(word, word, word, word, space, (before, theirs, after, words, inside) => {
      const lead = inside === ' ' ? '' : ' '
      const text = settled(`${before}${lead}`, `${inside}${theirs} `, after, words)
      expect(text.split(' ')).toEqual([before, words, after])
    }),
  )
})
