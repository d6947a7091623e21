import { describe, expect, it } from 'vitest'
import { diffWords } from '../../../src/text/diff/index.ts'
import { hostileText, language, versions } from '../hostile-text.ts'
import { markUp, newText, oldText } from './lossless.ts'
import { draws, fc } from '../../support/property.ts'

const mark = (before: string, after: string, lang: string) => markUp(diffWords(before, after, lang).ops)

describe('diffWords', () => {
  it.each([
    [
      'one word',
      'en',
      'Grasp it with both hands.',
      'Hold it with both hands.',
      '[Grasp|Hold] it with both hands.',
    ],
    ['a phrase put in', 'en', 'We work.', 'We work very hard.', 'We work[| very hard].'],
    ['a number whole', 'en', 'grew by 1,234 units', 'grew by 1,235 units', 'grew by [1,234|1,235] units'],
    [
      'a Chinese word whole',
      'zh',
      '我们必须加快发展经济建设。',
      '我们必须加强发展经济建设。',
      '我们必须[加快|加强]发展经济建设。',
    ],
    ['a per cent whole', 'en', 'it rose 5% in May', 'it rose 6% in May', 'it rose [5%|6%] in May'],
    ['a Chinese number whole', 'zh', '共有2万人参加。', '共有2亿人参加。', '共有[2万人|2亿人]参加。'],
    [
      'Chinese numerals whole',
      'zh',
      '共有三千五百人参加。',
      '共有三千六百人参加。',
      '共有[三千五百|三千六百]人参加。',
    ],
    [
      'a name whole',
      'en',
      'President Xi Jinping met us',
      'President Xi Zhongxun met us',
      'President [Xi Jinping|Xi Zhongxun] met us',
    ],
    ['a title alone', 'en', 'met Mr Li Keqiang', 'met Premier Li Keqiang', 'met [Mr|Premier] Li Keqiang'],
    [
      'a Chinese name whole',
      'zh',
      '主席习近平会见了外宾。',
      '主席习仲勋会见了外宾。',
      '主席[习近平|习仲勋]会见了外宾。',
    ],
    [
      'a phrase put before a full stop',
      'zh',
      '我们必须加快发展。',
      '我们必须加快发展步伐。',
      '我们必须加快发展[|步伐]。',
    ],
    [
      'quotation marks alone',
      'en',
      'he said "we will win" twice',
      'he said “we will win” twice',
      'he said ["|“]we will win["|”] twice',
    ],
    [
      'an item that moved in a list',
      'en',
      'apples, pears, plums, figs',
      'apples, plums, pears, figs',
      'apples, [|plums, ]pears, [plums, |]figs',
    ],
    ['spacing alone', 'en', 'one two three', 'one  two three', 'one [| ]two three'],
    ['everything', 'en', 'alpha', 'beta', '[alpha|beta]'],
    ['nothing', 'en', 'alpha', 'alpha', 'alpha'],
  ])('marks %s', (_, lang, before, after, expected) => {
    expect(mark(before, after, lang)).toBe(expected)
  })

  it('marks through a short word between two changes', () => {
    expect(mark('the growth of trade continues', 'the rise in exports continues', 'en')).toBe(
      'the [growth of trade|rise in exports] continues',
    )
  })

  it('says what is minor and what is weighty', () => {
    const weights = (before: string, after: string) =>
      diffWords(before, after, 'en').ops.flatMap(({ op, weight }) => (op === 'equal' ? [] : [weight]))
    expect(weights('Yes, we can', 'Yes we can')).toEqual(['minor'])
    expect(weights('the State Council', 'the state Council')).toEqual(['minor', 'minor'])
    expect(weights('GDP（总量）', 'GDP(总量)')).toEqual(['minor', 'minor'])
    expect(weights('we can go', 'we cannot go')).toEqual(['weighty', 'weighty'])
    expect(weights('in 2019 we met', 'in 2020 we met')).toEqual(['weighty', 'weighty'])
    expect(weights('it rose 1.5 times', 'it rose 15 times')).toEqual(['weighty', 'weighty'])
    expect(weights('it rose 5', 'it rose 5%')).toEqual(['weighty', 'weighty'])
    expect(weights('we met in Wuhan', 'we met in town')).toEqual(['weighty', 'weighty'])
    expect(weights('这很重要', '这非常重要')).toEqual([undefined, undefined])
    expect(weights('他来了', '他没来')).toEqual(['weighty', 'weighty'])
    expect(weights('a big house', 'a large house')).toEqual([undefined, undefined])
    expect(weights('Big plans', 'Great plans')).toEqual([undefined, undefined])
  })

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(hostileText, hostileText, language, (before, after, lang) => {
        const { ops } = diffWords(before, after, lang)
        expect(oldText(ops)).toBe(before)
        expect(newText(ops)).toBe(after)
      }),
      { numRuns: draws(500) },
    )
  })

  it('gives an edited text back in ops that are never empty, never doubled, deletions first', () => {
    fc.assert(
      fc.property(versions(1), language, ({ base, edited }, lang) => {
        const { ops, survival } = diffWords(base, edited[0]!, lang)
        expect(oldText(ops)).toBe(base)
        expect(newText(ops)).toBe(edited[0])
        expect(survival).toBeGreaterThanOrEqual(0)
        expect(survival).toBeLessThanOrEqual(1)
        for (const [k, { op, text }] of ops.entries()) {
          expect(text).not.toBe('')
          expect(ops[k + 1]?.op).not.toBe(op)
          if (op === 'insert') expect(ops[k + 1]?.op).not.toBe('delete')
        }
      }),
      { numRuns: draws(500) },
    )
  })

  it('bounds its work, and says so', () => {
    const before = Array.from({ length: 3000 }, (_, k) => `old${k}`).join(' ')
    const after = Array.from({ length: 3000 }, (_, k) => `new${k}`).join(' ')
    const { ops, limited } = diffWords(before, after, 'en')
    expect(limited).toBe(true)
    expect(oldText(ops)).toBe(before)
    expect(newText(ops)).toBe(after)
  })
})
