import { describe, expect, test } from 'vitest'
import type { PublishedPair } from '../../../src/contract/published.ts'
import { bareWords, rewordSegment, segmentsOf } from '../../../web/viewer/segments.ts'
import { fc } from '../../support/property.ts'

const pair = (source: string, target: string, segments: PublishedPair['segments']): PublishedPair => ({
  id: 'p1',
  kind: 'text',
  source,
  target,
  segments,
})

describe('segments of a published pair', () => {
  test('give both texts back, whatever a server says they are', () => {
    const offset = fc.integer({ min: -3, max: 12 })
    fc.assert(
      fc.property(
        fc.string({ maxLength: 10 }),
        fc.string({ maxLength: 10 }),
        fc.array(fc.tuple(offset, offset, offset, offset), { maxLength: 4 }),
        (source, target, spans) => {
          const segments = segmentsOf(pair(source, target, spans))
          expect(segments.map((one) => one.source).join('')).toBe(source)
          expect(segments.map((one) => one.target).join('')).toBe(target)
          expect(segments.length).toBeGreaterThan(0)
        },
      ),
    )
  })

  test('with no counterpart of their own go with a neighbour', () => {
    const spans = [
      [0, 0, 0, 5],
      [0, 2, 5, 10],
      [2, 2, 10, 17],
      [2, 4, 17, 17],
      [4, 6, 17, 22],
    ] as const
    expect(segmentsOf(pair('一。二。三。', 'Nil. One. One b. Six. ', spans))).toEqual([
      { source: '一。二。', target: 'Nil. One. One b. ' },
      { source: '三。', target: 'Six. ' },
    ])
  })

  test('stay apart from nothing where a whole side is missing', () => {
    const spans = [
      [0, 2, 0, 0],
      [2, 4, 0, 0],
    ] as const
    expect(segmentsOf(pair('一。二。', '', spans))).toEqual([{ source: '一。二。', target: '' }])
  })

  test('are cut where they say', () => {
    expect(
      segmentsOf(
        pair('一。二。', 'One. Two.', [
          [0, 2, 0, 5],
          [2, 4, 5, 9],
        ]),
      ),
    ).toEqual([
      { source: '一。', target: 'One. ' },
      { source: '二。', target: 'Two.' },
    ])
  })
})

test('another wording of one segment leaves the others and the space between them alone', () => {
  const word = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, fc.constantFrom('', ' ', '\n\n')), { minLength: 1 }),
      fc.nat(),
      word,
      (list, at, words) => {
        const segments = list.map(([text, space]) => ({ source: '', target: text.trim() + space }))
        const index = at % segments.length
        const expected = list
          .map(([text, space], k) => (k === index ? words.trim() : text.trim()) + space)
          .join('')
        expect(rewordSegment(segments, index, words)).toBe(expected)
        expect(bareWords(segments[index]?.target ?? '')).toBe(list[index]?.[0].trim())
      },
    ),
  )
})
