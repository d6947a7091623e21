import { expect, test } from 'vitest'
import { alignUnits, type Bead } from '../../../src/text/align/index.ts'
import { fc } from '../../support/property.ts'

const zhEn = { sourceLang: 'zh', targetLang: 'en', unit: 'sentence' } as const

const ids = (beads: readonly Bead[]) =>
  beads.map(({ source, target }) => `${source.start}-${source.end}:${target.start}-${target.end}`)

const unit = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '一。',
    '他走了。',
    'He left.',
    '2024年增长5%。',
    'It grew 5% in 2024.',
    '🙂',
    '？',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

test('beads cover every unit of both sides exactly once, in order', () => {
  fc.assert(
    fc.property(
      fc.array(unit, { maxLength: 12 }),
      fc.array(unit, { maxLength: 12 }),
      fc.constantFrom('zh', 'en', 'fr'),
      fc.constantFrom('sentence' as const, 'paragraph' as const),
      (source, target, sourceLang, unit) => {
        const beads = alignUnits(source, target, { sourceLang, targetLang: 'en', unit })
        let s = 0
        let t = 0
        for (const bead of beads) {
          expect([bead.source.start, bead.target.start]).toEqual([s, t])
          expect(bead.source.end - s + (bead.target.end - t)).toBeGreaterThan(0)
          expect(bead.confidence).toBeGreaterThanOrEqual(0)
          expect(bead.confidence).toBeLessThanOrEqual(1)
          s = bead.source.end
          t = bead.target.end
        }
        expect([s, t]).toEqual([source.length, target.length])
      },
    ),
  )
})

test('numbers and length find the split', () => {
  const source = [
    '去年增长百分之五。',
    '粮食产量达到13731亿斤，比上年增加。城镇新增就业1206万人。',
    '形势很好。',
  ]
  const target = [
    'Last year it grew by five percent.',
    'Grain output reached 13731 units, more than the year before.',
    'There were 1206 new jobs in towns.',
    'Things are fine.',
  ]
  expect(ids(alignUnits(source, target, zhEn))).toEqual(['0-1:0-1', '1-2:1-3', '2-3:3-4'])
})

test('a checkpoint that throws stops the work, and its exception comes through', () => {
  const stop = new Error('stop')
  const units = Array.from({ length: 50 }, (_, k) => `Sentence ${k}.`)
  expect(() =>
    alignUnits(units, units, {
      ...zhEn,
      checkpoint: (done) => {
        if (done > 0.3) throw stop
      },
    }),
  ).toThrow(stop)
})

test('progress goes from nothing towards all and never falls', () => {
  const seen: number[] = []
  const units = Array.from({ length: 50 }, (_, k) => `Sentence ${k}.`)
  alignUnits(units, units, { ...zhEn, checkpoint: (done) => seen.push(done) })
  expect(seen.length).toBeGreaterThan(3)
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  expect(seen.every((done) => done >= 0 && done <= 1)).toBe(true)
})
