import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { alignUnits, type Lexicon, wordListLexicon } from '../../../src/text/align/index.ts'

/** A short report, as most documents are: nothing to learn words from, only lengths, numbers and order. */

const folder = join(import.meta.dirname, '../../../sample/planning-symposium')
const paragraphs = (file: string): string[] => readFileSync(join(folder, file), 'utf8').trim().split('\n\n')

/** Beads of the sample that lack a side. */
function lost(file: string, targetLang: string, lexicon?: Lexicon) {
  const beads = alignUnits(paragraphs('zh.txt'), paragraphs(file), {
    sourceLang: 'zh-Hans',
    targetLang,
    unit: 'paragraph',
    ...(lexicon && { lexicon }),
  })
  return beads.filter(({ source, target }) => source.start === source.end || target.start === target.end)
}

test.each([
  ['en-machine.txt', 'en'],
  ['en-edited-1.txt', 'en'],
  ['en-edited-2.txt', 'en'],
  // A pair of languages nobody has a word list for.
  ['en-machine.txt', 'sv'],
])('without a word list the paragraphs of %s (%s) still find their sources', (file, targetLang) => {
  expect(lost(file, targetLang)).toEqual([])
})

test('a short word list of one’s own does not stand in for a dictionary', () => {
  const list = wordListLexicon([
    ['省长', ['governor']],
    ['规划', ['plan']],
  ])
  expect(lost('en-machine.txt', 'en', list)).toEqual([])
})
