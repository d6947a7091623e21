import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/domain/index.ts'
import { decodeText, encodeText, type TextEncodingName } from '../../../src/formats/encoding/index.ts'
import { legacyBytes } from '../support/legacy-bytes.ts'
import { draws, fc } from '../../support/property.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytesOf = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes)
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

const SIMPLIFIED = '会议强调，要坚持两手抓、两手都要硬，扎实推进各项工作。\n各级部门要提高认识。\n'
const TRADITIONAL = '會議強調，要堅持兩手抓、兩手都要硬，紮實推進各項工作。\n各級部門要提高認識。\n'
const ENGLISH = 'The meeting stressed that both hands must be “hard”.\r\nIt also said — twice — the same.\r\n'

describe('decodeText recognises the encoding', () => {
  const unicode: TextEncodingName[] = ['utf-8', 'utf-16le', 'utf-16be']
  const cases = [SIMPLIFIED, TRADITIONAL, ENGLISH].flatMap((text) =>
    unicode.flatMap((encoding) => [true, false].map((bom) => [encoding, bom, text] as const)),
  )
  it.each(cases)('%s, mark: %s', (encoding, bom, text) => {
    const { bytes, exact } = encodeText(text, encoding, bom)
    expect(exact).toBe(true)
    expect(decodeText(bytes)).toEqual({ ok: true, value: { text, encoding, bom } })
  })

  it.each([
    ['gb18030', SIMPLIFIED],
    ['gb18030', TRADITIONAL],
    ['gb18030', ENGLISH],
    ['gb18030', '中国'],
    ['gb18030', '一'],
    ['gb18030', '# 标题\n\n- 参考\n'],
    ['gb18030', '王小明 (b. 1960)'],
    ['big5', TRADITIONAL],
    ['big5', '中國'],
    ['big5', '我們'],
    ['big5', '臺灣'],
    ['big5', '# 報告\n\n- 「經濟」\n'],
  ] as const)('%s: %s', (encoding, text) => {
    expect(decodeText(legacyBytes(text, encoding))).toEqual({
      ok: true,
      value: { text, encoding, bom: false },
    })
  })

  it('four-byte characters of GB18030, and its mark', () => {
    // 𠮷 (U+20BB7) has no two-byte code.
    const bytes = joined(
      bytesOf(0x84, 0x31, 0x95, 0x33),
      legacyBytes(SIMPLIFIED, 'gb18030'),
      bytesOf(0x95, 0x32, 0x92, 0x37),
    )
    const text = `${SIMPLIFIED}${new TextDecoder('gb18030').decode(bytesOf(0x95, 0x32, 0x92, 0x37))}`
    expect(decodeText(bytes)).toEqual({ ok: true, value: { text, encoding: 'gb18030', bom: true } })
  })

  it.each(['café, naïve', 'Москва', 'Αθήνα', '', 'plain ASCII', 'это «текст»'])(
    'short UTF-8 stays UTF-8: %s',
    (text) => {
      expect(decodeText(utf8(text))).toEqual({ ok: true, value: { text, encoding: 'utf-8', bom: false } })
    },
  )

  it('a mark in the middle of a file is a character like any other', () => {
    expect(decodeText(utf8('a\ufeffb'))).toMatchObject({ ok: true, value: { text: 'a\ufeffb', bom: false } })
  })
})

describe('decodeText refuses', () => {
  it.each([
    ['invalid UTF-8 on line 3', joined(utf8('中文一\n中文二\n'), bytesOf(0xff), utf8('中文三')), 'utf-8', 3],
    ['UTF-8 cut off in a character', utf8('第一行\r\n第二行').subarray(0, -1), 'utf-8', 2],
    [
      'a stray byte in GB18030',
      joined(legacyBytes('第一行，这是我们的报告\r第二', 'gb18030'), bytesOf(0xff, 0x0a)),
      'gb18030',
      2,
    ],
    [
      'Big5 cut off in a character',
      legacyBytes('第一行，這是我們的報告\n第二行的說明', 'big5').subarray(0, -1),
      'big5',
      2,
    ],
    [
      'half a pair in UTF-16LE',
      bytesOf(0xff, 0xfe, 0x2d, 0x4e, 0x0a, 0, 0x3d, 0xd8, 0x2d, 0x4e),
      'utf-16le',
      2,
    ],
    ['half a pair at the end of UTF-16BE', bytesOf(0xfe, 0xff, 0, 0x61, 0xd8, 0x3d), 'utf-16be', 1],
    ['an odd number of bytes in UTF-16', bytesOf(0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x62), 'utf-16le', 2],
  ] as const)('%s, naming the line', (_, bytes, encoding, line) => {
    expect(decodeText(bytes)).toEqual({ ok: false, error: { code: 'INVALID_SEQUENCE', encoding, line } })
  })

  it.each([
    ['Windows-1252', joined(utf8('First line\nIt'), bytesOf(0x92), utf8('s here, caf'), bytesOf(0xe9, 0x2e))],
    ['Shift JIS half-width kana', joined(utf8('a\n'), bytesOf(0xb1, 0x20, 0xb2, 0x20, 0xb3, 0x20))],
  ])('what is in none of its encodings: %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, error: { code: 'UNKNOWN_ENCODING', line: 2 } })
  })

  it('a NUL, naming the line', () => {
    expect(decodeText(utf8('one\r\ntwo\r\nth\0ree and more words after it'))).toEqual({
      ok: false,
      error: { code: 'NUL_CHARACTER', line: 3 },
    })
  })

  it.each([
    ['word', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)],
    ['word', utf8('PK\x03\x04 ... word/document.xml ...')],
    ['zip', utf8('PK\x03\x04 ... notes.txt')],
    ['pdf', utf8('%PDF-1.7\n')],
    ['rtf', utf8('{\\rtf1\\ansi hello}')],
    ['image', joined(bytesOf(0x89), utf8('PNG\r\n\x1a\n'))],
    ['archive', bytesOf(0x1f, 0x8b, 8, 0)],
    ['unknown', Uint8Array.from({ length: 512 }, (_, k) => (k * 37) % 32)],
    ['unknown', joined(bytesOf(0x7f), utf8('ELF'), new Uint8Array(64), bytesOf(1, 2, 3))],
  ] as const)('a binary file: %s', (kind, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, error: { code: 'BINARY_FILE', kind } })
  })

  it('a file over the limit, before looking at it', () => {
    const bytes = new Uint8Array(LIMITS.fileBytes + 1).fill(0x61)
    expect(decodeText(bytes)).toMatchObject({
      ok: false,
      error: { code: 'FILE_TOO_LARGE', actual: bytes.length },
    })
    expect(decodeText(bytes.subarray(1)).ok).toBe(true)
  })
})

describe('decodeText and encodeText', () => {
  const noNul = fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.replaceAll('\0', ''))

  it('give UTF-8 and marked UTF-16 back byte for byte', () => {
    fc.assert(
      fc.property(noNul, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'), (text, encoding) => {
        const content = text.replace(/^\ufeff+/, '')
        const { bytes } = encodeText(content, encoding, true)
        const decoded = decodeText(bytes)
        expect(decoded).toEqual({ ok: true, value: { text: content, encoding, bom: true } })
        expect(encodeText(content, encoding, true).bytes).toEqual(bytes)
      }),
    )
  })

  it('never return a text whose bytes were other than the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        const decoded = decodeText(bytes)
        if (!decoded.ok) return
        const { text, encoding, bom } = decoded.value
        expect(text.isWellFormed() && !text.includes('\0')).toBe(true)
        const back = encodeText(text, encoding, bom)
        if (back.exact) expect(back.bytes).toEqual(bytes)
      }),
      { numRuns: draws(500) },
    )
  })

  it('write what platforms cannot encode as UTF-8, and say so', () => {
    const { bytes, encoding, exact } = encodeText(SIMPLIFIED, 'gb18030', true)
    expect({ encoding, exact }).toEqual({ encoding: 'utf-8', exact: false })
    expect(bytes).toEqual(utf8(SIMPLIFIED))
  })
})
