import type { Span } from '../span.ts'
import { phraseTerms, type PhraseTerms } from './terms.ts'
import { unitsOf, type Unit } from './units.ts'

/** One thing that must be found: units in a row. */
export interface Phrase extends PhraseTerms {
  readonly units: readonly Unit[]
}

/**
 * What somebody typed as phrases that must all be found. Words with spaces
 * between them are one phrase, in their order; a space beside Chinese parts
 * phrases, since Chinese has none: "strengthen the guidance" is one, "5G 网络"
 * are two. `*` after a word lets it go on: "strengthen*".
 */
export function readQuery(text: string): Phrase[] {
  const units = unitsOf(text)
  const phrases: Phrase[] = []
  let from = 0
  for (let k = 1; k <= units.length; k++) {
    const before = units[k - 1]!
    const unit = units[k]
    if (unit && !parts(text, before, unit)) continue
    const own = units.slice(from, k)
    phrases.push({ units: own, ...phraseTerms(own, before.run === 0 && text[before.end] === '*') })
    from = k
  }
  return phrases
}

function parts(text: string, before: Unit, unit: Unit): boolean {
  const between = text.slice(before.end, unit.start)
  return (before.run > 0 || unit.run > 0) && /\s/.test(between)
}

/**
 * Where the phrases stand in a text, in order and without overlap; null when
 * one of them is not there.
 */
export function findPhrases(text: string, phrases: readonly Phrase[]): Span[] | null {
  const units = unitsOf(text)
  const found: Span[] = []
  for (const phrase of phrases) {
    const spans = findPhrase(units, phrase)
    if (spans.length === 0) return null
    found.push(...spans)
  }
  return joined(found.toSorted((a, b) => a.start - b.start || a.end - b.end))
}

function findPhrase(units: readonly Unit[], { units: wanted, open }: Phrase): Span[] {
  const spans: Span[] = []
  const last = wanted.length - 1
  const fits = (unit: Unit | undefined, k: number) =>
    unit !== undefined &&
    (open && k === last ? unit.text.startsWith(wanted[k]!.text) : unit.text === wanted[k]!.text) &&
    unit.run > 0 === wanted[k]!.run > 0
  for (let at = 0; at + last < units.length; at++) {
    if (last >= 0 && wanted.every((_, k) => fits(units[at + k], k))) {
      spans.push({ start: units[at]!.start, end: units[at + last]!.end })
    }
  }
  return spans
}

function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const span of spans) {
    const before = apart.at(-1)
    if (before && span.start < before.end) {
      apart[apart.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
    } else apart.push(span)
  }
  return apart
}
