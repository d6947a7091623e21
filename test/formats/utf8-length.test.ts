import { describe, expect, it } from 'vitest'
import { lineNumber } from '../../src/formats/line-number.ts'
import { utf8Excess, utf8Length } from '../../src/formats/utf8-length.ts'
import { fc } from '../support/property.ts'

describe('utf8Length', () => {
  const anyUnits = fc
    .array(fc.constantFrom(0x61, 0xe9, 0x4e2d, 0xd83d, 0xde00, 0xffff))
    .map((units) => String.fromCharCode(...units))

  it('counts the bytes that encoding gives, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.oneof(anyUnits, fc.string({ unit: 'binary' })), (text) => {
        const bytes = new TextEncoder().encode(text).length
        expect(utf8Length(text)).toBe(bytes)
        expect(utf8Excess(text, bytes)).toBeNull()
        if (bytes > 0) expect(utf8Excess(text, bytes - 1)).toBe(bytes)
      }),
    )
  })
})

describe('lineNumber', () => {
  it.each([
    ['', 0, 1],
    ['a\nb', 1, 1],
    ['a\nb', 2, 2],
    ['a\r\nb', 2, 1],
    ['a\r\nb', 3, 2],
    ['a\rb\r\rc', 5, 4],
  ])('%j at %i: %i', (text, offset, line) => {
    expect(lineNumber(text, offset)).toBe(line)
  })
})
