import { describe, expect, test } from 'vitest'
import { foldHan } from '../../../src/text/han/index.ts'
import { compilePhrase, PhraseFinder } from '../../../src/checks/english/phrase.ts'
import { wordsOf } from '../../../src/checks/english/words.ts'
import { OFFICIAL_ENTRIES } from '../../../src/checks/termbase/entries/index.ts'
import { NEWS_ENTRIES } from '../../../src/checks/termbase/news/index.ts'
import { avoidedIn, sourcesOf } from '../../../src/checks/termbase/index.ts'

const ENTRIES = [...OFFICIAL_ENTRIES, ...NEWS_ENTRIES]
const named = ENTRIES.map((entry) => ({ name: sourcesOf(entry)[0], entry }))
const finds = (text: string, phrase: string) =>
  new PhraseFinder(text, wordsOf(text)).find(compilePhrase(phrase)).length > 0

test.each([
  ['official Chinese', OFFICIAL_ENTRIES],
  ['the news', NEWS_ENTRIES],
])('no source form stands in two entries of %s', (_, entries) => {
  const forms = entries.flatMap(sourcesOf)
  expect(forms.filter((form, k) => forms.indexOf(form) !== k)).toEqual([])
})

describe.each(named)('$name', ({ entry }) => {
  test('is written in simplified characters, without a gap at either end', () => {
    for (const source of sourcesOf(entry)) {
      expect(source).toMatch(/^[^\s…、，“”"]+(?:[…、，][^\s…、，“”"]+)*$/u)
      expect(foldHan(source)).toBe(source)
    }
  })

  test('has a rendering, and repeats none', () => {
    expect(entry.renderings.length).toBeGreaterThan(0)
    expect(new Set(entry.renderings).size).toBe(entry.renderings.length)
  })

  test('avoids no phrase that is the whole of a good rendering', () => {
    for (const { text } of avoidedIn(entry)) {
      for (const rendering of entry.renderings) {
        const whole = compilePhrase(rendering).words.length === compilePhrase(text).words.length
        expect(whole && finds(rendering, text), `${text} / ${rendering}`).toBe(false)
      }
    }
  })

  test('avoids phrases of at least one word, written as phrases', () => {
    for (const { text } of avoidedIn(entry)) {
      expect(compilePhrase(text).words.length).toBeGreaterThan(0)
      expect(text).toMatch(/^[^…|\s](?:.*[^…|\s])?$/u)
      // Of an alternative of two words only the first would count.
      expect(text).not.toMatch(/[a-z]-[a-z]+\||\|[a-z]+-[a-z]/)
    }
  })
})
