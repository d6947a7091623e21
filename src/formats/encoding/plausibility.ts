import { hanRepertoire, isCommonHan } from '../language/index.ts'
import type { TextEncodingName } from './text-encoding.ts'

/**
 * How much bytes read in an encoding look like what someone wrote rather than
 * like a wrong decoding, in bits: the sum over the characters of
 * log₂(share in real text / share in text decoded wrongly), rounded.
 * Above 0 it is more likely real.
 *
 * 1. GB18030 `D6D0 B9FA` read right is 中国, two of the commonest: +6.
 *    Read as Big5 it is 笢, rare, and 弊, everyday: −4.
 * 2. Big5 `A4A4 B0EA` read right is 中國: +6. As GB18030: い, kana, and 瓣: −2.
 * 3. Windows-1252 `It\x92s` read as GB18030 is "It抯", a character that GB 2312
 *    lacks: −5, so it is refused.
 *
 * Knowingly weak: files of one or two rare characters, and kana or Hangul in
 * anything but UTF-8 or marked UTF-16.
 */
export function plausibility(bytes: Uint8Array, encoding: LegacyEncoding): number {
  const text = new TextDecoder(encoding, { fatal: false, ignoreBOM: true }).decode(bytes)
  const bitsOf = characterBits(encoding)
  const asciiBits = encoding.startsWith('utf-16') ? UTF16_ASCII_BITS : 0
  let bits = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0) bits += NUL_BITS
    else bits += unit < 0x80 ? asciiBits : bitsOf(unit)
  }
  return bits
}

/** Those that validity alone does not settle. */
export type LegacyEncoding = Exclude<TextEncodingName, 'utf-8'>

const NUL_BITS = -20

/** Every reading of bytes as GB18030 or Big5 sees the same ASCII; two bytes that make an ASCII character of UTF-16 rarely meet by chance. */
const UTF16_ASCII_BITS = 2

const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (char) => char.charCodeAt(0)))

/** Punctuation of Chinese and of typographically set English. */
const PUNCTUATION = unitsOf('，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕—–…·•～　￥℃％')

/** Seen in real text and in wrong decodings alike: they prove nothing. */
const NEUTRAL = unitsOf('①②③④⑤⑥⑦⑧⑨⑩■□●○◆◇★☆▲△→←↑↓×÷±°§※āáǎàēéěèīíǐìōóǒòūúǔùüêÉ€')

function characterBits(encoding: LegacyEncoding): (unit: number) => number {
  const { simplified, simplifiedSeldom, traditional } = hanRepertoire()
  // Half of the codes of Big5 that a wrong reading brings up are everyday characters, few of GB 2312's are.
  const everyday = encoding === 'big5' ? traditional : simplified
  const everydayBits = encoding === 'big5' ? 0.5 : 1
  const hanBits = (unit: number): number => {
    if (isCommonHan(unit)) return 3
    if (everyday.has(unit)) return everydayBits
    if (simplified.has(unit) || traditional.has(unit)) return -1
    return encoding !== 'big5' && simplifiedSeldom.has(unit) ? -2 : -5
  }
  return (unit) => {
    if (unit >= 0x4e00 && unit <= 0x9fff) return hanBits(unit)
    if (PUNCTUATION.has(unit)) return 2
    if (NEUTRAL.has(unit)) return 0
    if (unit >= 0xff10 && unit <= 0xff5a) return 1 // full-width digits and letters
    if (unit === 0xfffd || unit < 0xa0 || (unit >= 0xe000 && unit <= 0xf8ff)) return -8 // private use included
    return -3
  }
}
