import { describe, expect, test } from 'vitest'
import type { ProposedChange } from '../../../src/domain/index.ts'
import { segmentPair } from '../../../src/text/align/index.ts'
import { aloneWithin, placesOf, segmentsAround } from '../../../web/app/corrections/segments-around.ts'

const SOURCE = '会议强调，要加强指导。要抓落实。天气很好。'
const TARGET = 'The meeting stressed guidance. Work must be done. The weather is fine.'
const segments = segmentPair(SOURCE, TARGET, { sourceLang: 'zh', targetLang: 'en' })

const at = (quote: string, start = TARGET.indexOf(quote)) => ({ start, end: start + quote.length })

const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end).trim())

test.each([
  ['a word', [at('stressed')], ['会议强调，要加强指导。'], ['The meeting stressed guidance.']],
  [
    'two words apart',
    [at('meeting'), at('fine')],
    ['会议强调，要加强指导。', '天气很好。'],
    ['The meeting stressed guidance.', 'The weather is fine.'],
  ],
  [
    'words of two segments',
    [at('guidance. Work')],
    ['会议强调，要加强指导。要抓落实。'],
    ['The meeting stressed guidance. Work must be done.'],
  ],
  [
    'what is put in between two',
    [at('', TARGET.indexOf('Work'))],
    ['会议强调，要加强指导。要抓落实。'],
    ['The meeting stressed guidance. Work must be done.'],
  ],
  ['what is put in at the end', [at('', TARGET.length)], ['天气很好。'], ['The weather is fine.']],
  ['nothing', [], [], []],
])('the segments of %s', (_, places, source, target) => {
  const around = segmentsAround(segments, places)
  expect(words(SOURCE, around.source)).toEqual(source)
  expect(words(TARGET, around.target)).toEqual(target)
})

test('what has no counterpart yet belongs to what is put in there', () => {
  const omitted = [
    { source: { start: 0, end: 3 }, target: { start: 0, end: 5 }, confidence: 1 },
    { source: { start: 3, end: 6 }, target: { start: 5, end: 5 }, confidence: 1 },
    { source: { start: 6, end: 9 }, target: { start: 5, end: 9 }, confidence: 1 },
  ]
  expect(segmentsAround(omitted, [{ start: 5, end: 5 }])).toEqual({
    source: [{ start: 0, end: 9 }],
    target: [{ start: 0, end: 9 }],
  })
  expect(segmentsAround(omitted, [{ start: 1, end: 3 }]).source).toEqual([{ start: 0, end: 3 }])
})

describe('a change', () => {
  const change = (id: number, quote: string, more: Partial<ProposedChange> = {}): ProposedChange => {
    const plain = { ...at(quote), quote, replacement: 'x' }
    return { ...plain, id, state: 'open', standing: { state: 'clean', change: plain }, ...more }
  }

  test('lies where its words stand now', () => {
    const moved = { ...at('fine'), quote: 'fine', replacement: 'x' }
    const changes = [
      change(0, 'meeting', { standing: { state: 'clean', change: moved } }),
      change(1, 'Work', { standing: { state: 'conflict', at: at('must'), theirs: 'must' } }),
      change(2, 'done', { standing: { state: 'orphaned' } }),
    ]
    expect(words(TARGET, placesOf(changes, TARGET))).toEqual(['fine', 'must'])
  })

  test('is shown in its segment where it stands there alone', () => {
    const [one, two, three] = [change(0, 'meeting'), change(1, 'stressed'), change(2, 'fine')]
    const all = [one, two, three]
    const { target } = segmentsAround(segments, placesOf(all, TARGET))
    expect(all.map((each) => aloneWithin(target, each, all, TARGET))).toEqual([null, null, target[1]])
  })
})
