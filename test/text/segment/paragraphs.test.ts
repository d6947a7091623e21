import { expect, test } from 'vitest'
import { splitParagraphs } from '../../../src/text/segment/index.ts'
import { fc } from '../../support/property.ts'

const texts = (text: string) => splitParagraphs(text).paragraphs.map((paragraph) => paragraph.text)

const ink = fc.constantFrom('一', '。', 'a', 'word.', '“', '🙂', 'é', '- ')
const space = fc.constantFrom(' ', '\n', '\r\n', '\r', '\n\n', '\u3000', '\ufeff', '\t', '\u2028', '\u00a0')

test('nothing of the text is lost and no paragraph is blank', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(ink, space, fc.string({ unit: 'binary' }))), (parts) => {
      const text = parts.join('')
      const { lead, paragraphs } = splitParagraphs(text)
      expect(lead + paragraphs.map((p) => p.text + p.gap).join('')).toBe(text)
      expect(lead.trim()).toBe('')
      for (const { text, gap } of paragraphs) {
        expect(text).toBe(text.trim())
        expect(text).not.toBe('')
        expect(gap.trim()).toBe('')
      }
    }),
  )
})

test.each<[name: string, text: string, paragraphs: string[]]>([
  ['an empty text has none', '', []],
  ['white space alone has none', ' \r\n\u3000\n', []],
  ['one line is one paragraph', '一。\n二。\n三。', ['一。', '二。', '三。']],
  ['blank lines separate, and lines between them stay together', 'A\nb.\n\nC\nd.\n', ['A\nb.', 'C\nd.']],
  [
    'a blank line under the headline does not glue the rest',
    '标题\n\n一。\n二。\n三。',
    ['标题', '一。', '二。', '三。'],
  ],
  [
    'wrapped lines stay together however few the blank lines',
    'It was a\nlong day\nfor us.\n\nThe end\ncame at\nnight.',
    ['It was a\nlong day\nfor us.', 'The end\ncame at\nnight.'],
  ],
])('%s', (_, text, paragraphs) => {
  expect(texts(text)).toEqual(paragraphs)
})

test('line breaks and indentation are kept as the file wrote them', () => {
  expect(splitParagraphs('\ufeff\u3000\u3000一。 \r\n\u3000\u3000二。\r\n')).toEqual({
    lead: '\ufeff\u3000\u3000',
    paragraphs: [
      { text: '一。', gap: ' \r\n\u3000\u3000' },
      { text: '二。', gap: '\r\n' },
    ],
  })
})
