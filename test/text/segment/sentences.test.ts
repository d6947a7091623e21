import { expect, test } from 'vitest'
import { splitSentences } from '../../../src/text/segment/index.ts'
import { fc } from '../../support/property.ts'

const cut = (text: string, lang: string) =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end))

const piece = fc.oneof(
  fc.constantFrom(
    '。',
    '！',
    '？',
    '……',
    '.',
    '!',
    '"',
    '”',
    '“',
    '’',
    ')',
    '）',
    ' ',
    '\n',
    '\n\n',
    '\u3000',
  ),
  fc.constantFrom('Mr', 'He', 'a', '3', '他说', '；', '：', '🙂', '\ud83d', 'U.S', '- ', '1.'),
  fc.string({ unit: 'binary' }),
)

test('sentences partition the text, each with something visible in it', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom('zh', 'en', 'ja', 'ar'), (pieces, lang) => {
      const text = pieces.join('')
      const spans = splitSentences(text, lang)
      expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      spans.reduce((at, { start, end }) => (expect(start).toBe(at), expect(end).toBeGreaterThan(at), end), 0)
      if (spans.length > 1)
        for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe('')
      for (const { end } of spans.slice(0, -1))
        expect(text.slice(end - 1, end + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/)
    }),
  )
})

test.each<[name: string, sentences: string[]]>([
  ['stops need no space after them', ['一天过去了。', '又一天！', '真的吗？', '真的']],
  ['closing quotes and brackets stay with the stop', ['他说：“走吧。”', '我们走了。', '（完。）', '结束。']],
  ['a run of stops is one end', ['什么？！', '你说呢？？']],
  ['an ellipsis inside a sentence does not end it', ['我……我不知道。', '他想了想……”', '“好。”']],
  ['a title with a stop in it is one sentence', ['他们唱《走吧！》这首歌。', '然后回家。']],
  ['decimals, initials and versions are whole', ['增长2.5%，达到1.2万亿元。', '使用 v1.2.3 版本。']],
  ['semicolons and colons do not end a sentence', ['一是稳；二是进：两手都要抓。', '好。']],
  ['white space stays with the sentence before it', ['第一。 ', '第二。\n', '第三。\n\n', '第四']],
])('Chinese: %s', (_, sentences) => {
  expect(cut(sentences.join(''), 'zh-Hans')).toEqual(sentences)
})

test.each<[name: string, sentences: string[]]>([
  ['a full stop before a space ends', ['It rained. ', 'We left! ', 'Why? ', 'Nobody knows.']],
  ['titles and initials do not', ['Dr. Sha met J. R. Smith and Mr. Wang. ', 'They talked.']],
  ['countries do not, before a name', ['The U.S. Army came to the U.S. ', 'The war ended.']],
  ['numbers do not', ['It grew 2.5 percent to 1.2 trillion. ', 'See No. 5 of Jan. 3. ', 'Good.']],
  ['a list number does not', ['1. Adhere to the line. ', '2. Grasp the work.']],
  [
    'quotes close with the sentence',
    ['He said, “Go.” ', '“Why?” she asked. ', '"Really?" Wang asked. ', 'It was so.'],
  ],
  ['a lower-case word goes on', ['“What!” he cried. ', 'Well... perhaps not. ', 'Yes.']],
  ['a pronoun I ends before a starter', ['So am I. ', 'But who is he?']],
  ['a blank line and a list mark end', ['Contents\n\n', 'First we say:\n', '- one\n', '- two']],
  ['a spaced ellipsis is one mark', ['He thought . . . and left. ', 'No luck. . . . ', 'The end.']],
  ['a speaker interrupted by the next', ['“But I—” ', '“You what?”']],
  ['a wrapped line goes on', ['It was a long\nday. ', 'Good.']],
])('English: %s', (_, sentences) => {
  expect(cut(sentences.join(''), 'en')).toEqual(sentences)
})
