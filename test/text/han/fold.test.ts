import { describe, expect, test } from 'vitest'
import { foldForms, foldHan } from '../../../src/text/han/index.ts'
import { SIMPLIFIED, TRADITIONAL } from '../../../src/text/han/traditional.ts'
import { COMMON_FORMS, VARIANTS } from '../../../src/text/han/variants.ts'
import { hostileText } from '../hostile-text.ts'
import { fc } from '../../support/property.ts'

const allUnits = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

test.each([
  ['質量', '质量'],
  ['这裏和這裡', '这里和这里'],
  ['諮詢夥伴', '咨询伙伴'],
  ['意味著', '意味着'],
  ['１０月，ＧＤＰ　“５Ｇ”', '10月,GDP "5G"'],
  ['「十四五」', '"十四五"'],
])('%s is as %s', (text, as) => {
  expect(foldForms(text)).toBe(as)
})

describe('folding', () => {
  test('has one form for each character of its lists', () => {
    for (const [from, to] of [
      [TRADITIONAL, SIMPLIFIED],
      [VARIANTS, COMMON_FORMS],
    ] as const) {
      expect(from).toHaveLength(to.length)
      expect(new Set(from).size).toBe(from.length)
    }
    expect([...VARIANTS].filter((char) => TRADITIONAL.includes(char))).toEqual([])
  })

  test('of what is folded changes nothing, nor anything that is half a character', () => {
    const isHalf = (unit: string) => !unit.isWellFormed()
    const bad = allUnits.filter(
      (unit) => foldForms(foldForms(unit)) !== foldForms(unit) || (isHalf(unit) && foldForms(unit) !== unit),
    )
    expect(bad).toEqual([])
  })

  test('goes unit for unit: every stretch of a text folds to the same stretch of the folded text', () => {
    const chars = [...TRADITIONAL.slice(0, 20), ...VARIANTS.slice(-20), '１', '「', '𠮷', '😀']
    const text = fc.oneof(
      hostileText,
      fc.array(fc.constantFrom(...chars), { maxLength: 30 }).map((units) => units.join('')),
    )
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)]
        for (const fold of [foldHan, foldForms]) {
          const folded = fold(text)
          expect(folded).toHaveLength(text.length)
          expect(folded.slice(from, to)).toBe(fold(text.slice(from, to)))
        }
      }),
    )
  })
})
