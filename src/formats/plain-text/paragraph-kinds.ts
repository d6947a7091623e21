import type { ParagraphKind } from '../../domain/index.ts'

/** Marks that say what a paragraph is, in Markdown and in Chinese and English typing habits. */
const MARKS: readonly (readonly [ParagraphKind, RegExp])[] = [
  ['heading', /^#{1,6}[ \t]/],
  ['heading', /^[^\r\n]+(?:\r\n|\r|\n)[ \t]{0,3}(?:={3,}|-{3,})[ \t]*$/],
  ['quote', /^>/],
  ['item', /^[-*+•·●○■◆▪◦–][ \t\u3000\u00a0]/],
  ['item', /^(?:\(?\d{1,3}[.)]|[（(]\d{1,3}[）)]|[a-zA-Z][.)])[ \t\u3000\u00a0]/],
  ['item', /^(?:\d{1,3}[、．]|[①-⑳])/],
]

/** 第三章, 第二节, Chapter 4, Part II. */
const DIVISION =
  /^(?:第[一二三四五六七八九十百零〇\d]{1,6}[章节節编編篇部卷回]|(?:chapter|part|section|book) [\divxlc]+\b)/i

const SENTENCE_END = /[.!?;:,…。！？；：，、]["'”’」』）)\]】》〉*_]*$/

/** A headline is seldom longer; a Han character counts for the room it takes. */
const HEADLINE_WIDTH = 180

/**
 * What each paragraph is. Marks decide; without one, a short line that no
 * sentence ends and that stands above running text is a heading. Only how a
 * paragraph looks hangs on it, so a wrong guess costs little.
 */
export function paragraphKinds(texts: readonly string[]): ParagraphKind[] {
  const kinds: ParagraphKind[] = []
  for (const [k, text] of texts.entries()) {
    const marked = MARKS.find(([, pattern]) => pattern.test(text))?.[0]
    const isHeadline =
      marked === undefined &&
      isTitleLike(text) &&
      (DIVISION.test(text) || (kinds[k - 1] !== 'heading' && isRunningText(texts[k + 1])))
    kinds.push(marked ?? (isHeadline ? 'heading' : 'text'))
  }
  return kinds
}

function isTitleLike(text: string): boolean {
  return (
    text.length <= HEADLINE_WIDTH &&
    !/[\r\n]/.test(text) &&
    !SENTENCE_END.test(text) &&
    width(text) <= HEADLINE_WIDTH
  )
}

function isRunningText(text: string | undefined): boolean {
  return text !== undefined && SENTENCE_END.test(text.slice(-8))
}

/** In Latin letters: a Han character takes two columns and says as much as a word's half. */
const width = (text: string): number =>
  text.length + (text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0) * 2
