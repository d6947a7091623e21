/**
 * Cuts a run of a script written without spaces into words: ascending ends of
 * the words, the last one `run.length`. A character is never parted from the
 * marks on it.
 *
 * `Intl.Segmenter` knows the words of Chinese, Japanese, Thai and their
 * neighbours from a dictionary. Where an engine lacks it (Firefox before 125,
 * builds of Node without ICU) every character is a word by itself: coarser to
 * read, never wrong.
 */
export function cutUnspaced(run: string, lang: string): number[] {
  const segmenter = segmenterFor(lang)
  if (!segmenter) return characterEnds(run)
  const ends: number[] = []
  for (const { index } of segmenter.segment(run)) if (index > 0) ends.push(index)
  ends.push(run.length)
  return ends
}

/** Ends of the visible characters of a run. */
function characterEnds(run: string): number[] {
  return Array.from(run.matchAll(/\P{M}[\p{M}\u200c\u200d]*/gu), (match) => match.index + match[0].length)
}

const segmenters = new Map<string, Intl.Segmenter | null>()

/** Making a segmenter costs a thousand times what using it does: one per language is kept. */
function segmenterFor(lang: string): Intl.Segmenter | null {
  const primary = /^[A-Za-z]{2,3}/.exec(lang)?.[0].toLowerCase() ?? 'und'
  let segmenter = segmenters.get(primary)
  if (segmenter === undefined) {
    segmenter =
      typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(primary, { granularity: 'word' }) : null
    segmenters.set(primary, segmenter)
  }
  return segmenter
}
