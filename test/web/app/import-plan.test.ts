import { expect, test } from 'vitest'
import { bodyText, type Body, type Pair } from '../../../src/domain/index.ts'
import { readPlainText } from '../../../src/formats/plain-text/index.ts'
import { pairUnits } from '../../../src/text/diff/index.ts'
import {
  asImport,
  asItems,
  homesBySource,
  homesByText,
  planImport,
  surerHomes,
  unitsOf,
} from '../../../web/app/import/import-plan.ts'
import { columnFor, newEdition } from '../../../web/app/import/incoming-text.ts'
import { fc } from '../../support/property.ts'

function bodyOf(text: string): Body {
  const read = readPlainText(text)
  if (!read.ok) throw new Error('unreadable')
  return read.value
}

const pair = (id: string, english: Body): Pair => ({
  id,
  texts: { zh: bodyOf('一。'), ...(english.length > 0 && { en: english }) },
})

function planOf(pairs: readonly Pair[], body: Body) {
  const before = unitsOf(pairs, 'en')
  const links = pairUnits(
    before.map(({ text }) => text),
    body.map(({ text }) => text),
    'en',
  )
  return planImport(pairs, 'en', body, homesByText(links, before, body.length))
}

const LINES = ['The first sentence.', 'The second one is longer.', 'A third, to end with.']
const pairs = bodyOf(LINES.join('\n\n')).map((paragraph, k) => pair(`p${k + 1}`, [paragraph]))

test('a text that was changed in one place changes one pair', () => {
  const plan = planOf(pairs, bodyOf(LINES.join('\n\n').replace('longer', 'far longer')))
  expect(plan).toMatchObject({ same: 2, added: [] })
  expect(asItems(plan)).toEqual([{ pair: 'p2', edition: 'en', text: 'The second one is far longer.' }])
})

test('two paragraphs between which sentences moved stay two, each in its pair', () => {
  const { homes, doubtful } = homesByText(
    [{ link: 'changed', before: [0, 1], after: [0, 1] }],
    unitsOf(pairs, 'en'),
    2,
  )
  expect([homes, [...doubtful]]).toEqual([
    [0, 1],
    [0, 1],
  ])
  const bead = { source: { start: 1, end: 3 }, target: { start: 0, end: 3 }, confidence: 1 }
  expect(homesBySource([bead], unitsOf(pairs, 'zh'), 3).homes).toEqual([1, 1, 2])
})

test('what is new has no pair: a revision bears one, corrections leave it out', () => {
  const plan = planOf(
    pairs,
    bodyOf([LINES[0], 'Something quite different!', LINES[1], LINES[2]].join('\n\n')),
  )
  expect(asItems(plan)).toEqual([])
  expect(asImport(plan)).toMatchObject([
    { after: 'p1', born: { texts: { en: [{ text: 'Something quite different!' }] } } },
  ])
})

test('what is gone is emptied, and white space alone is no correction', () => {
  const gone = planOf(pairs, bodyOf([LINES[0], LINES[2]].join('\n\n')))
  expect(asItems(gone)).toEqual([{ pair: 'p2', edition: 'en', text: '' }])
  const spaced = planOf(pairs, bodyOf(LINES.join('\n\n\n')))
  expect(asItems(spaced)).toEqual([])
  expect(asImport(spaced)).toHaveLength(2)
})

test('along the source, every paragraph goes to the pair its bead begins in', () => {
  const source = unitsOf(pairs, 'zh')
  const beads = [
    { source: { start: 0, end: 2 }, target: { start: 0, end: 1 }, confidence: 0.9 },
    { source: { start: 2, end: 2 }, target: { start: 1, end: 2 }, confidence: 0.5 },
    { source: { start: 2, end: 3 }, target: { start: 2, end: 3 }, confidence: 0.9 },
  ]
  expect(homesBySource(beads, source, 3)).toEqual({ homes: [0, -1, 2], doubtful: new Set([0]) })
})

const sentence = fc.constantFrom(
  'Alpha beta.',
  'Gamma delta.',
  'Epsilon zeta eta.',
  'Theta.',
  '发展。',
  'Iota kappa lambda.',
)
const text = fc
  .array(fc.tuple(sentence, fc.constantFrom('\n\n', '\n\n\n', '\r\n\r\n')), { minLength: 1, maxLength: 8 })
  .map((lines) => lines.flat().join(''))

test('a text written anew goes along the source, where that is surer and moves nothing that stayed', () => {
  const before = [0, 1, 2, 3].map((owner) => ({ text: `Old ${owner}.`, owner }))
  // As the words have it: the headline is gone, and the new one begins the paragraph after it.
  const links = [
    { link: 'removed', before: [0], after: [] },
    { link: 'split', before: [1], after: [0, 1] },
    { link: 'changed', before: [2], after: [2] },
    { link: 'same', before: [3], after: [3] },
  ] as const
  const byText = homesByText(links, before, 4)
  expect(byText.homes).toEqual([1, 1, 2, 3])
  const none = new Set<number>()
  const bySource = { homes: [0, 1, 2, 3], doubtful: none }
  expect(surerHomes(byText, bySource, links, before)).toBe(bySource)
  const unsure = { homes: [0, 1, 2, 3], doubtful: new Set([0, 1]) }
  expect(surerHomes(byText, unsure, links, before)).toBe(byText)
  const moved = { homes: [0, 1, 3, 2], doubtful: none }
  expect(surerHomes(byText, moved, links, before)).toBe(byText)
})

test('whatever comes in, every paragraph of it is there once, as it was', () => {
  fc.assert(
    fc.property(text, text, (old, now) => {
      const document = bodyOf(old).map((paragraph, k) => pair(`p${k + 1}`, [paragraph]))
      const body = bodyOf(now)
      const plan = planOf(document, body)
      const changed = new Map(plan.changed.map((one) => [one.pair, one.body]))
      const kept = document.flatMap(({ id, texts }) => changed.get(id) ?? texts['en'] ?? [])
      const all = [...kept, ...plan.added.flatMap((one) => one.body)]
      const sorted = (some: Body) => some.map((one) => JSON.stringify(one)).toSorted()
      expect(sorted(all)).toEqual(sorted(body))
      for (const { text: wanted, pair: id } of asItems(plan)) expect(wanted).toBe(bodyText(changed.get(id)!))
    }),
  )
})

test('of a table, the column in the language of the edition; a new edition gets a name of its own', () => {
  const table = {
    languages: ['zh-Hans', 'en', 'ja'],
    rows: [[bodyOf('一。'), bodyOf('One.'), bodyOf('一つ。')]],
  }
  expect(bodyText(columnFor(table as never, 'en-GB'))).toBe('One.')
  expect(bodyText(columnFor(table as never, 'fr'))).toBe('一つ。')
  const present = [{ id: 'en', lang: 'en', title: 'English', role: 'translation' }] as const
  expect(newEdition(present, ' House ', 'en')).toEqual({
    id: 'en-2',
    lang: 'en',
    title: 'House',
    role: 'translation',
  })
  expect(newEdition(present, '繁體', 'zh-hant')).toMatchObject({ id: 'zh-hant', lang: 'zh-Hant' })
})
