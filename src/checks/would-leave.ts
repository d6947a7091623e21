import type { Change } from '../text/diff/index.ts'
import { applyChanges } from '../text/diff/index.ts'
import { splitSentences } from '../text/segment/index.ts'
import type { Span } from '../text/span.ts'
import type { Finding } from '../domain/index.ts'
import { phraseOf } from './phrase-of.ts'

/**
 * The findings that changes of a text would leave in the sentences they touch,
 * or bring into the text anywhere. What is wrong elsewhere in a long paragraph
 * is no reason to hold a good change back.
 *
 * @param changes in order, not overlapping
 * @param lang of the text, BCP 47
 * @param findingsIn the findings in a text that count
 */
export function wouldLeave(
  text: string,
  changes: readonly Change[],
  lang: string,
  findingsIn: (text: string) => readonly Finding[],
): Finding[] {
  const after = applyChanges(text, changes)
  const found = findingsIn(after)
  if (found.length === 0) return []
  const before = new Map<string, number>()
  for (const finding of findingsIn(text)) {
    const phrase = phraseOf(finding, text)
    before.set(phrase, 1 + (before.get(phrase) ?? 0))
  }
  const touched = sentencesAt(after, placesOf(changes), lang)
  return found.filter((finding) => {
    const phrase = phraseOf(finding, after)
    const known = before.get(phrase) ?? 0
    before.set(phrase, known - 1)
    return known <= 0 || touched.some((sentence) => meet(sentence, finding))
  })
}

/** Where the replacements stand in the changed text. */
function placesOf(changes: readonly Change[]): Span[] {
  let grown = 0
  return changes.map(({ start, end, replacement }) => {
    const at = start + grown
    grown += replacement.length - (end - start)
    return { start: at, end: at + replacement.length }
  })
}

function sentencesAt(text: string, places: readonly Span[], lang: string): Span[] {
  return splitSentences(text, lang).filter((sentence) =>
    places.some(({ start, end }) => start <= sentence.end && sentence.start <= end),
  )
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
