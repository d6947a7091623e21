import { describe, expect, it } from 'vitest'
import { BeamDistance } from '../../../src/text/metrics/beam-distance.ts'
import { BeamVariations } from '../../../src/text/metrics/beam-variations.ts'
import { bleu, chrf, ter } from '../../../src/text/metrics/index.ts'
import { draws, fc } from '../../support/property.ts'

const hyps = ['The council adopted the reform plan on Tuesday.', 'Farmers were given new subsidies for seed.']
const refs = ['On Tuesday the council adopted the plan for reform.', 'Farmers received fresh seed subsidies.']
const zhHyps = ['理事会周二通过了“改革”方案。']
const zhRefs = ['周二，理事会通过了该改革方案。']

// Pinned from an implementation that agreed with every vector of sacrebleu 2.6.0 (see docs/language-core.md).
describe('scores', () => {
  it.each([
    ['chrF', chrf(hyps, refs), 58.344285],
    ['chrF++', chrf(hyps, refs, { wordOrder: 2 }), 54.014101],
    ['TER', ter(hyps, refs), 78.571429],
    ['BLEU', bleu(hyps, refs), 13.178899],
    ['chrF, Chinese', chrf(zhHyps, zhRefs), 27.814408],
    ['TER, Chinese', ter(zhHyps, zhRefs, { normalized: true, asianSupport: true }), 26.666667],
    ['BLEU, Chinese', bleu(zhHyps, zhRefs, { tokenize: 'zh' }), 26.269099],
    ['BLEU of one sentence', bleu(hyps.slice(0, 1), refs.slice(0, 1), { effectiveOrder: true }), 19.627913],
  ])('%s', (_, score, expected) => {
    expect(score).toBeCloseTo(expected, 5)
  })

  it('are perfect for the same text', () => {
    expect(chrf(refs, refs)).toBe(100)
    expect(bleu(refs, refs)).toBeCloseTo(100, 10)
    expect(ter(refs, refs)).toBe(0)
  })

  it('are worst for texts without anything in common', () => {
    expect(chrf(['abc'], ['xyz'])).toBe(0)
    expect(bleu(['abc'], ['xyz'])).toBe(0)
    expect(ter(['abc'], ['xyz'])).toBe(100)
  })

  it('are defined for empty texts', () => {
    expect(chrf([''], [''])).toBe(0)
    expect(bleu([''], ['a b'])).toBe(0)
    expect([ter([''], ['']), ter(['a'], ['']), ter([''], ['a'])]).toEqual([0, 100, 100])
  })

  it('take the best of several references', () => {
    const others = [hyps[0]!, refs[1]!]
    expect(chrf(hyps.slice(0, 1), [refs.slice(0, 1), others.slice(0, 1)])).toBe(100)
    expect(ter(hyps.slice(0, 1), [refs.slice(0, 1), others.slice(0, 1)])).toBe(0)
    expect(bleu(hyps.slice(0, 1), [refs.slice(0, 1), others.slice(0, 1)])).toBeCloseTo(100, 10)
  })

  it('counts a shifted phrase as one edit', () => {
    expect(ter(['b c d a'], ['a b c d'])).toBe(25)
  })

  it('counts characters by code point', () => {
    expect(chrf(['𠀀𠀁'], ['𠀀𠀂'], { charOrder: 1 })).toBe(50)
  })

  it('cuts curly quotes apart, as the reference implementation does', () => {
    expect(bleu(['“甲”'], ['甲'], { tokenize: 'zh', maxOrder: 1 })).toBeCloseTo(100 / 3, 10)
  })

  it('refuses lists of different length', () => {
    expect(() => chrf(['a', 'b'], ['a'])).toThrow(RangeError)
    expect(() => bleu(['a'], [['a'], ['b', 'c']])).toThrow('1 hypotheses but 2 references in list 1')
  })

  it('measures a variation of known words as it would by itself', () => {
    const texts = fc.array(fc.nat(9), { maxLength: 90 }).map((words) => Int32Array.from(words))
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.nat(89),
        fc.array(fc.nat(9), { maxLength: 12 }),
        (words, other, at, put) => {
          const distance = new BeamDistance(other)
          const varied = words.map((word, k) => put[k - at] ?? word)
          const found = new BeamVariations(distance, distance.table(words)).distance(varied)
          expect(found).toBe(distance.distance(distance.table(varied)))
        },
      ),
      { numRuns: draws(300) },
    )
  })
})
