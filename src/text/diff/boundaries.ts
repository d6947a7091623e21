import type { Piece } from './piece.ts'

/** Inside a word: such a cut is made only where the alternative marks a long stretch. */
const IN_WORD = 4
/** Inside a number: 三千|五百, 2|万. Half a number says something else. */
const IN_NUMBER = 8
/** Inside a hyphened word. */
const IN_COMPOUND = 2
/** Inside a name: Li | Keqiang, 李 | 克强. */
const IN_NAME = 7
/** Between two words of a spaced script. */
const BETWEEN_WORDS = 0.8
/** Between two words of an unspaced script: they are shorter, and stand closer. */
const BETWEEN_UNSPACED = 0.1
/** Before a mark that closes what stands before it, or after one that opens. */
const AT_MARK = 0.3
const AFTER_STOP = 0

/**
 * What it costs the reader when a marked stretch begins or ends between two
 * neighbouring pieces: nothing after a stop, most inside a word. All but the
 * cuts inside words are small beside the cost of a marked stretch, so that
 * they choose among places that are otherwise equally good.
 */
export function boundaryCost(text: string, left: Piece, right: Piece): number {
  if (right.inner) return IN_WORD
  const apart = left.end < right.start
  const last = text[left.end - 1]!
  const first = text[right.start]!
  if (CLOSING.includes(first)) return AT_MARK
  if (STOPS.includes(last)) return AFTER_STOP
  if (!apart) {
    if (left.kind === 'number' && (right.kind === 'number' || MYRIADS.includes(first))) return IN_NUMBER
    if (JOINING.includes(last) || JOINING.includes(first)) return IN_COMPOUND
    if (OPENING.includes(last)) return AT_MARK
  }
  if (left.unspaced && right.unspaced && !apart && !left.inner && SURNAMES.has(last)) return IN_NAME
  if (isNamePart(text, left) && isNamePart(text, right)) return IN_NAME
  return left.unspaced || right.unspaced ? BETWEEN_UNSPACED : BETWEEN_WORDS
}

/** Words with one capital at the beginning: two together are a name. A title is no part of it. */
function isNamePart(text: string, { start, end }: Piece): boolean {
  if (end - start < 2 || !/^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 4))) return false
  return !TITLES.has(text.slice(start, end))
}

const TITLES = new Set(
  'The Mr Mrs Ms Dr Prof President Premier Chairman Chairwoman Minister Secretary General Governor Mayor Professor'.split(
    ' ',
  ),
)

const STOPS = '.!?;:,…。！？；：，、．'
const CLOSING = `${STOPS})]}）】》〉」』”’`
const OPENING = '([{（【《〈「『“‘'
/** Hold the words on either side together when no space parts them: well-known, U.S./China, a@b. */
const JOINING = "-‐‑@&'’·・"
/** The most frequent ones. One that stands alone before another word is more likely part of a name than not. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁任卢姚沈钟姜崔谭陆汪范金石廖贾韦夏付方邹熊白孟秦邱侯江尹薛闫雷龙史陶贺毛郝顾龚邵万覃武钱戴严莫孔汤习温',
)
const MYRIADS = '百千万亿萬億'
