/**
 * Cuts `[start, end)` of a text, written mostly without spaces, into words:
 * ascending places where a word ends, all of them outside of visible characters.
 *
 * `Intl.Segmenter` knows the words of Chinese, Japanese, Thai and their
 * neighbours from a dictionary. Where an engine lacks it (Firefox before 125,
 * builds of Node without ICU) every character is a word by itself: coarser to
 * read, never wrong.
 */
export function cutUnspaced(text: string, start: number, end: number, lang: string): number[] {
  const stretch = text.slice(start, end)
  const ends: number[] = []
  const segmenter = segmenterFor(lang)
  if (segmenter) {
    for (const { index } of segmenter.segment(stretch)) if (index > 0) ends.push(start + index)
  } else {
    for (const { 0: character, index } of stretch.matchAll(CHARACTER))
      ends.push(start + index + character.length)
  }
  return ends
}

const CHARACTER = /[^][\p{M}\u200c\u200d]*/gu

const segmenters = new Map<string, Intl.Segmenter | null>()

/** Making a segmenter costs a thousand times what using it does: one per language is kept. */
function segmenterFor(lang: string): Intl.Segmenter | null {
  const primary = /^[A-Za-z]{2,3}(?![A-Za-z])/.exec(lang)?.[0].toLowerCase() ?? 'und'
  let segmenter = segmenters.get(primary)
  if (segmenter === undefined) {
    segmenter =
      typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(primary, { granularity: 'word' }) : null
    segmenters.set(primary, segmenter)
  }
  return segmenter
}

/** The language is written mostly without spaces between its words. */
export function isUnspacedLanguage(lang: string): boolean {
  return /^(?:zh|yue|wuu|lzh|cmn|ja|th|lo|km|my|bo)\b/i.test(lang)
}
