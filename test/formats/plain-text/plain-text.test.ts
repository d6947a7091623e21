import { describe, expect, it } from 'vitest'
import { LIMITS, type Body } from '../../../src/domain/index.ts'
import { readPlainText, writePlainText } from '../../../src/formats/plain-text/index.ts'
import { draws, fc } from '../../support/property.ts'

const read = (text: string): Body => {
  const result = readPlainText(text)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const manyLines = (count: number): string => Array.from({ length: count }, (_, k) => `Line ${k}.`).join('\n')
const write = (...bodies: Body[]): string => [...writePlainText(bodies)].join('')

describe('readPlainText and writePlainText', () => {
  const pieces = fc.constantFrom(
    '中',
    '文。',
    'word ',
    'end.',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    ' ',
    '　',
    '\t',
    '# ',
    '\u2028',
    '\ufeff',
    '😀',
  )
  const anyText = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  )

  it('give every text back to the code unit, however its bodies are grouped', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 5 }), (text, size) => {
        fc.pre(text.trim() !== '' && !text.includes('\0'))
        const body = read(text)
        const bodies = Array.from({ length: Math.ceil(body.length / size) }, (_, k) =>
          body.slice(k * size, (k + 1) * size),
        )
        expect(write(...bodies)).toBe(text)
        for (const paragraph of body) expect(paragraph.text.trim()).toBe(paragraph.text)
      }),
      { numRuns: draws(500) },
    )
  })

  it('keep a byte order mark out of the words and give it back', () => {
    const result = readPlainText('First.\n\nSecond.\n', { bom: true })
    expect(result).toMatchObject({
      ok: true,
      value: [{ text: 'First.', lead: '\ufeff' }, { text: 'Second.' }],
    })
    if (result.ok) expect(write(result.value)).toBe('\ufeffFirst.\n\nSecond.\n')
  })

  it('never let paragraphs run together that were moved or added', () => {
    const lines = read('One.\r\nTwo.\r\nThree.')
    const moved = [lines[2]!, lines[0]!, lines[1]!]
    expect(write(moved)).toBe('Three.\n\nOne.\r\nTwo.\r\n')
    expect(write(lines, [{ kind: 'text', text: 'Four.', gap: '' }])).toBe('One.\r\nTwo.\r\nThree.\r\nFour.')
  })

  it('write only the lead of the first paragraph', () => {
    const body = read('\n\nOne.\n\nTwo.')
    expect(write([body[1]!], [body[0]!])).toBe('Two.\n\nOne.\n\n')
  })

  it('write nothing for an edition that has nothing', () => {
    expect(write([], [])).toBe('')
  })
})

describe('readPlainText refuses', () => {
  it.each([
    ['EMPTY_TEXT', ''],
    ['EMPTY_TEXT', ' \n\u3000\n'],
  ])('%s', (code, text) => {
    expect(readPlainText(text)).toEqual({ ok: false, error: { code } })
  })

  it('half a surrogate pair, naming the line', () => {
    expect(readPlainText('one\rtwo\r\n\ud83d!')).toEqual({
      ok: false,
      error: { code: 'LONE_SURROGATE', line: 3 },
    })
  })

  it('one paragraph too many, naming its line', () => {
    expect(readPlainText(manyLines(LIMITS.pairs)).ok).toBe(true)
    expect(readPlainText(manyLines(LIMITS.pairs + 5))).toEqual({
      ok: false,
      error: { code: 'TOO_MANY_PARAGRAPHS', max: LIMITS.pairs, line: LIMITS.pairs + 1 },
    })
  })

  it('a paragraph too long in bytes, naming its line', () => {
    const fits = '字'.repeat(Math.floor(LIMITS.paragraphBytes / 3))
    expect(readPlainText(`Head.\n\n${fits}`).ok).toBe(true)
    expect(readPlainText(`Head.\n\n${fits}字`)).toEqual({
      ok: false,
      error: {
        code: 'PARAGRAPH_TOO_LONG',
        max: LIMITS.paragraphBytes,
        actual: (fits.length + 1) * 3,
        line: 3,
      },
    })
  })

  it('a text over the file limit', () => {
    expect(readPlainText('字'.repeat(LIMITS.fileBytes / 3 + 1))).toMatchObject({
      ok: false,
      error: { code: 'FILE_TOO_LARGE' },
    })
  })
})

describe('the kinds of paragraphs', () => {
  it.each([
    [
      'Markdown',
      '# Title\n\nRunning text here.\n\n- one\n\n1. first\n\n> said he\n\nHead\n====\n\nText.',
      'heading text item item quote heading text',
    ],
    [
      'Chinese headings',
      '省委召开座谈会\n\n会议强调了三点。\n\n一、总体要求\n\n要坚持不懈。\n\n第二章 任务\n\n第二节 目标\n\n结束。',
      'heading text heading text heading heading text',
    ],
    [
      'English headline',
      'Provincial Planning Symposium Held\n\nThe meeting was held on Monday.\n\nIt ended.',
      'heading text text',
    ],
    ['Chinese items', '① 第一点。\n\n1、第二点。\n\n• 第三点。', 'item item item'],
    [
      'marks inside words are no marks',
      '#tag not a heading.\n\n2026 was a year.\n\n-5 degrees.',
      'text text text',
    ],
    ['a list of short lines has one heading at most', 'Alpha\n\nBeta\n\nGamma', 'text text text'],
  ])('%s', (_, text, kinds) => {
    expect(
      read(text)
        .map((paragraph) => paragraph.kind)
        .join(' '),
    ).toBe(kinds)
  })
})
