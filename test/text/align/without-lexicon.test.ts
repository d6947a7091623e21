import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { alignUnits } from '../../../src/text/align/index.ts'

/** A short report, as most documents are: nothing to learn words from, only lengths, numbers and order. */

const folder = join(import.meta.dirname, '../../../sample/planning-symposium')
const paragraphs = (file: string): string[] => readFileSync(join(folder, file), 'utf8').trim().split('\n\n')

test.each([
  ['en-machine.txt', 'en'],
  ['en-edited-1.txt', 'en'],
  ['en-edited-2.txt', 'en'],
  // A pair of languages nobody has a word list for.
  ['en-machine.txt', 'sv'],
])('without a word list the paragraphs of %s (%s) still find their sources', (file, targetLang) => {
  const beads = alignUnits(paragraphs('zh.txt'), paragraphs(file), {
    sourceLang: 'zh-Hans',
    targetLang,
    unit: 'paragraph',
  })
  const lost = beads.filter(
    ({ source, target }) => source.start === source.end || target.start === target.end,
  )
  expect(lost).toEqual([])
})
