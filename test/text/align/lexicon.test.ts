import { expect, test } from 'vitest'
import { combineLexicons, loadLexicon, wordListLexicon } from '../../../src/text/align/index.ts'
import { builtLexicon } from '../../support/lexicon.ts'

const lexicon = builtLexicon()

test('the built dictionary knows words in both scripts', () => {
  const stems = (word: string) => lexicon.meanings(word)?.map(({ stem }) => stem)
  expect(stems('农民')).toContain('farmer')
  expect(stems('農民')).toEqual(stems('农民'))
  expect(stems('不是词')).toBeUndefined()
  expect(lexicon.longest('农')).toBeGreaterThanOrEqual('农民'.length)
  expect(lexicon.longest('農')).toBe(lexicon.longest('农'))
})

test('rare meanings weigh more than common ones', () => {
  const meanings = lexicon.meanings('农民')!
  for (const { weight } of meanings) expect(weight).toBeGreaterThan(0)
  const [peasant, person] = ['peasant', 'person'].map((stem) =>
    [...meanings, ...lexicon.meanings('人')!].find((meaning) => meaning.stem === stem),
  )
  expect(peasant!.weight).toBeGreaterThan(person!.weight)
})

test.each([
  ['nothing', new Uint8Array()],
  ['another file', new TextEncoder().encode('This is not a lexicon at all.')],
  ['a lexicon cut short', Uint8Array.from([0x44, 0x5a, 0x4c, 0x31, ...Array.from({ length: 20 }, () => 9)])],
])('%s is refused', (_, bytes) => {
  expect(() => loadLexicon(bytes)).toThrow(RangeError)
})

test('a word list is found whatever the case, and adds up', () => {
  const list = wordListLexicon([
    ['Belt and Road', ['一带一路']],
    ['reform', ['改革']],
    ['Reform', ['变革']],
  ])
  expect(list.meanings('REFORM')?.length).toBe(2)
  expect(list.longest('b')).toBe('belt and road'.length)
})

test('of lexicons joined, the first that knows a word answers', () => {
  const mine = wordListLexicon([['农民', ['peasantry']]])
  const both = combineLexicons(mine, lexicon)
  expect(both.lang).toBe('zh')
  expect(both.meanings('农民')?.map(({ stem }) => stem)).toEqual(['peasantri'])
  expect(both.meanings('学校')?.map(({ stem }) => stem)).toContain('school')
})
