import { fc } from '../support/property.ts'

/** Pieces that break careless text code: surrogates, marks, joiners, every kind of space, both scripts. */
const PIECES = [
  ['the', 'not', 'well-known', 'Xi', 'Jinping', "can't", '1,234.5', '2万', 'reform', 'a'],
  ['改革', '开放', '不', '是', '习近平', '三千', '研究生命起源', '，', '。', '、', '“', '”', 'か'],
  [' ', ' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '\u3000', '\u00a0', '\u2028', '\ufeff', '\u0000'],
  [
    '.',
    ',',
    '-',
    '(',
    ')',
    '😀',
    '👨‍👩‍👧',
    '🇨🇳',
    '🇨',
    'e\u0301',
    '\u0301',
    '\u200d',
    '\ufe0f',
    '𠀀',
    '한',
    'ไทย',
  ],
  ['\ud83d', '\ude00', '. ', '! ', '。\n', '<b>', '&amp;', '__proto__', 'constructor'],
].flat()

const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
  fc.string({ unit: 'binary', maxLength: 3 }),
)

export const hostileText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

/** A text and several later versions of it: pieces dropped, put in, swapped, whole stretches moved. */
export function versions(count: number): fc.Arbitrary<{ base: string; edited: string[] }> {
  const edit = fc.record({
    at: fc.nat(),
    drop: fc.nat(6),
    put: fc.array(piece, { maxLength: 4 }),
    to: fc.nat(),
    move: fc.boolean(),
  })
  return fc
    .record({
      base: fc.array(piece, { maxLength: 60 }),
      edits: fc.array(fc.array(edit, { maxLength: 4 }), { minLength: count, maxLength: count }),
    })
    .map(({ base, edits }) => ({
      base: base.join(''),
      edited: edits.map((list) => {
        const pieces = [...base]
        for (const { at, drop, put, to, move } of list) {
          const taken = pieces.splice(at % (pieces.length + 1), drop, ...put)
          if (move) pieces.splice(to % (pieces.length + 1), 0, ...taken)
        }
        return pieces.join('')
      }),
    }))
}

export const language = fc.constantFrom('zh', 'en', 'ja', 'zh-Hant', 'x-unknown', '')
