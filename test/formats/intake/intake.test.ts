import { describe, expect, it } from 'vitest'
import { encodeText } from '../../../src/formats/encoding/index.ts'
import { readFile, readPaste } from '../../../src/formats/intake/index.ts'
import { writePlainText } from '../../../src/formats/plain-text/index.ts'
import { legacyBytes } from '../support/legacy-bytes.ts'
import { fc } from '../../support/property.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('readFile', () => {
  it.each([
    [
      'a text',
      'zh.txt',
      legacyBytes('会议强调。\n要抓落实。\n', 'gb18030'),
      { kind: 'text', language: 'zh-Hans' },
    ],
    [
      'Markdown, marks kept',
      'en.md',
      bytes('# Title\n\nText.\n'),
      { kind: 'text', body: [{ text: '# Title' }, {}] },
    ],
    ['a table by its name', 'a.CSV', bytes('一,One\n二,Two\n'), { kind: 'table' }],
    ['a table by its content', 'a.txt', encodeText('一\tOne\r\n', 'utf-16le', true).bytes, { kind: 'table' }],
    ['a page by its name', 'a.html', bytes('<p>One.<p>Two.'), { kind: 'text', body: [{ text: 'One.' }, {}] }],
    [
      'a mark in the lead',
      'a.txt',
      bytes('\ufeffOne.'),
      { kind: 'text', body: [{ text: 'One.', lead: '\ufeff' }] },
    ],
  ])('reads %s', (_, name, content, expected) => {
    expect(readFile({ name, bytes: content })).toMatchObject({ ok: true, value: expected })
  })

  it('and what was read is written back byte for byte', () => {
    const piece = fc.constantFrom(
      '中文。',
      'Text. ',
      '\n',
      '\r\n',
      '\n\n',
      '\u3000',
      '# ',
      '\ufeff',
      '😀',
      'é',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
        const content = bytes(`a${pieces.join('')}`)
        for (const file of [content, Uint8Array.of(0xef, 0xbb, 0xbf, ...content)]) {
          const read = readFile({ name: 'text.md', bytes: file })
          if (!read.ok || read.value.kind !== 'text') throw new Error('a text that cannot be read')
          const written = [...writePlainText([read.value.body])].join('')
          expect(encodeText(written, 'utf-8', false).bytes).toEqual(file)
        }
      }),
    )
  })

  it('says why not', () => {
    expect(readFile({ name: 'a.txt', bytes: bytes('PK\x03\x04word/') })).toEqual({
      ok: false,
      error: { code: 'BINARY_FILE', kind: 'word' },
    })
    expect(readFile({ name: 'a.csv', bytes: bytes('one\ntwo\n') })).toMatchObject({
      error: { code: 'NOT_A_TABLE' },
    })
  })
})

describe('readPaste', () => {
  it.each([
    [
      'plain text to the letter',
      { html: '', text: 'One.\nTwo.\n' },
      { kind: 'text', body: [{ gap: '\n' }, {}] },
    ],
    [
      'plain text where the HTML only colours it',
      {
        html: '<meta charset="utf-8"><div style="white-space:pre"><span>One. Two.</span></div>',
        text: 'One.  Two.',
      },
      { kind: 'text', body: [{ text: 'One.  Two.' }] },
    ],
    [
      'HTML where it has structure',
      { html: '<h1>Title</h1><p>Text.</p>', text: 'Title\nText.' },
      { kind: 'text', body: [{ kind: 'heading' }, { text: 'Text.' }] },
    ],
    [
      'a table as HTML',
      { html: '<table><tr><td>一</td><td>One.</td></tr></table>', text: '一\tOne.' },
      { kind: 'table' },
    ],
    ['a table as text', { html: '', text: '一\tOne.\n二\tTwo.\n' }, { kind: 'table' }],
    [
      'a torn table as text',
      { html: '', text: `${'一\tOne.\n'.repeat(12_000)}二\ta\tb\n` },
      { kind: 'text' },
    ],
    [
      'the text beside HTML that says nothing',
      { html: '<p><img></p>', text: 'One.' },
      { kind: 'text', body: [{ text: 'One.' }] },
    ],
    [
      'HTML without text beside it',
      { html: '<span>One.</span>', text: '' },
      { kind: 'text', body: [{ text: 'One.' }] },
    ],
  ])('takes %s', (_, paste, expected) => {
    expect(readPaste(paste)).toMatchObject({ ok: true, value: expected })
  })

  it('says when there is nothing', () => {
    expect(readPaste({ html: '', text: ' ' })).toEqual({ ok: false, error: { code: 'EMPTY_TEXT' } })
    expect(readPaste({ html: '<img>', text: '' })).toEqual({ ok: false, error: { code: 'EMPTY_TEXT' } })
  })
})
