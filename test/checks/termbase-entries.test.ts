import { describe, expect, test } from 'vitest'
import { foldHan } from '../../src/text/han/index.ts'
import { compilePhrase, PhraseFinder } from '../../src/checks/english/phrase.ts'
import { wordsOf } from '../../src/checks/english/words.ts'
import { OFFICIAL_ENTRIES } from '../../src/checks/termbase/entries/index.ts'
import { avoidedIn, makeTermbase, sourcesOf, type TermEntry } from '../../src/checks/termbase/index.ts'

const finderOf = (text: string) => new PhraseFinder(text, wordsOf(text))

const contains = (text: string, phrase: string) => finderOf(text).find(compilePhrase(phrase)).length > 0

/** The faults of all entries, so that one run names every one of them. */
const faults = (of: (entry: TermEntry) => readonly string[]) =>
  OFFICIAL_ENTRIES.flatMap((entry) => of(entry).map((fault) => `${sourcesOf(entry)[0]}: ${fault}`))

test('the termbase covers the themes of official prose', () => {
  const count = (kind: string) => OFFICIAL_ENTRIES.filter((entry) => entry.kind === kind).length
  expect(OFFICIAL_ENTRIES.length).toBeGreaterThanOrEqual(650)
  expect(count('slogan')).toBeGreaterThanOrEqual(150)
  expect(count('organ')).toBeGreaterThanOrEqual(100)
  expect(count('title')).toBeGreaterThanOrEqual(40)
  expect(count('plan')).toBeGreaterThanOrEqual(40)
  expect(count('law')).toBeGreaterThanOrEqual(40)
  expect(count('economy')).toBeGreaterThanOrEqual(100)
  expect(count('set-phrase')).toBeGreaterThanOrEqual(100)
  expect(count('frame')).toBeGreaterThanOrEqual(60)
})

describe('sources', () => {
  test('no two entries share one', () => {
    const entryOf = new Map<string, TermEntry>()
    expect(
      faults((entry) =>
        sourcesOf(entry).filter((source) => {
          const taken = entryOf.has(source)
          entryOf.set(source, entry)
          return taken
        }),
      ),
    ).toEqual([])
  })

  test('are simplified, composed, and more than one character long', () => {
    const wrong = (source: string) =>
      foldHan(source) !== source || source.normalize('NFC') !== source || source.length < 2
    expect(faults((entry) => sourcesOf(entry).filter(wrong))).toEqual([])
  })

  test('are found in a text that has them', () => {
    const { find } = makeTermbase(OFFICIAL_ENTRIES)
    const lost = (entry: TermEntry) => (source: string) =>
      !find(`会议说${source.replaceAll('…', '某某')}。`).some(({ term }) => term.entry === entry)
    expect(faults((entry) => sourcesOf(entry).filter(lost(entry)))).toEqual([])
  })
})

describe('renderings', () => {
  test('are there, and in Latin letters', () => {
    const wrong = (rendering: string) => !/^[\p{Script=Latin}\p{N}\s…,;:.’“”()/&–-]+$/u.test(rendering)
    expect(faults(({ renderings }) => renderings.filter(wrong))).toEqual([])
    expect(faults(({ renderings }) => (renderings.length === 0 ? ['none'] : []))).toEqual([])
  })

  test('none holds a phrase that its own entry avoids', () => {
    expect(
      faults((entry) =>
        avoidedIn(entry).flatMap(({ text }) =>
          entry.renderings.filter((rendering) => contains(rendering, text)).map((it) => `${text} in ${it}`),
        ),
      ),
    ).toEqual([])
  })

  test('none put in the place of an avoided phrase brings it back', () => {
    expect(
      faults((entry) =>
        avoidedIn(entry).flatMap(({ text, instead }) =>
          instead !== undefined && contains(instead, text) ? [`${text} in ${instead}`] : [],
        ),
      ),
    ).toEqual([])
  })
})

test('no avoided phrase stands in the rendering of another term, which may be in the same paragraph', () => {
  const others = OFFICIAL_ENTRIES.flatMap((entry) =>
    entry.renderings.map((rendering) => ({ entry, rendering, finder: finderOf(rendering) })),
  )
  const stands = (entry: TermEntry, text: string) => {
    const avoided = compilePhrase(text)
    const good = entry.renderings.map(compilePhrase)
    return others
      .filter((other) => other.entry !== entry)
      .filter(({ finder }) =>
        finder
          .find(avoided)
          .some(
            ({ start, end }) =>
              !good.some((it) => finder.find(it).some((g) => g.start <= start && end <= g.end)),
          ),
      )
      .map(({ rendering }) => `${text} in ${rendering}`)
  }
  expect(faults((entry) => avoidedIn(entry).flatMap(({ text }) => stands(entry, text)))).toEqual([])
})

test('avoided phrases are not put in words that stand in any report', () => {
  const ordinary =
    'The governor chaired a meeting in the provincial capital, heard reports, and said that the government will ' +
    'continue to promote reform, take action, improve services for the people, support business, build roads and ' +
    'houses, protect the environment, and put the plan into effect over the next five years. Leaders of the city ' +
    'and the county attended. The work has made good progress, and the economy is stable and growing.'
  const words = finderOf(ordinary)
  const stands = ({ text }: { text: string }) => words.find(compilePhrase(text)).length > 0
  expect(
    faults((entry) =>
      avoidedIn(entry)
        .filter(stands)
        .map(({ text }) => text),
    ),
  ).toEqual([])
})
