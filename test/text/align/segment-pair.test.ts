import { expect, test } from 'vitest'
import { segmentPair } from '../../../src/text/align/index.ts'
import { fc } from '../../support/property.ts'

const zhEn = { sourceLang: 'zh', targetLang: 'en' }

test('segments partition both texts and are never empty on both sides', () => {
  const text = fc
    .array(fc.constantFrom('一。', '二？', 'One. ', 'Two? ', '\n', ' ', '“', '”', '3', 'Dr. ', '\n\n'), {
      maxLength: 20,
    })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (source, target) => {
      const segments = segmentPair(source, target, zhEn)
      const join = (side: 'source' | 'target', whole: string) =>
        segments.map((segment) => whole.slice(segment[side].start, segment[side].end)).join('')
      expect(join('source', source)).toBe(source)
      expect(join('target', target)).toBe(target)
      for (const s of segments) {
        expect(s.source.end - s.source.start + (s.target.end - s.target.start)).toBeGreaterThan(0)
      }
      segments.reduce(
        (at, s) => {
          expect([s.source.start, s.target.start]).toEqual(at)
          return [s.source.end, s.target.end]
        },
        [0, 0],
      )
    }),
  )
})

test('two empty texts have no segment', () => {
  expect(segmentPair('', '', zhEn)).toEqual([])
})

test('one long Chinese sentence may stand beside several English ones', () => {
  const source = '会议强调，要加强领导，落实责任，推动工作，确保到2025年实现目标。会议还研究了其他事项。'
  const target =
    'The meeting stressed the need to strengthen leadership and take responsibility. Work must be advanced so that the goals are met by 2025. The meeting also studied other matters.'
  const segments = segmentPair(source, target, zhEn)
  expect(segments.map(({ source: { start, end } }) => source.slice(start, end))).toEqual([
    '会议强调，要加强领导，落实责任，推动工作，确保到2025年实现目标。',
    '会议还研究了其他事项。',
  ])
  expect(target.slice(segments[1]!.target.start)).toBe('The meeting also studied other matters.')
})
