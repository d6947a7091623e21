import type { Unit } from './units.ts'

/**
 * The terms a text is indexed by, in order. Words are terms as they are. A run
 * of Han is its overlapping pairs of characters and, at its end, the last one
 * alone: 中国人 is 中国 国人 人. So a word of two characters is one term, a
 * longer one a phrase of them, and every single character begins some term.
 */
export function termsOf(units: readonly Unit[]): string[] {
  return units.map((unit, k) => plain(unit.text + (follows(unit, units[k + 1]) ? units[k + 1]!.text : '')))
}

/** Words that must stand one after the other. `open`: the last term may go on. */
export interface PhraseTerms {
  readonly terms: readonly string[]
  readonly open: boolean
}

/**
 * The same of a phrase that is looked for. It may end in the middle of a run,
 * so the last character alone is no term of it, unless it is all there is of
 * the run: then it begins the term that is meant.
 */
export function phraseTerms(units: readonly Unit[], open: boolean): PhraseTerms {
  const terms = termsOf(units)
  const last = units.at(-1)
  if (!last || last.run === 0) return { terms, open }
  const alone = units.at(-2)?.run !== last.run
  return alone ? { terms, open: true } : { terms: terms.slice(0, -1), open: false }
}

function follows(unit: Unit, next: Unit | undefined): boolean {
  return unit.run > 0 && next?.run === unit.run
}

/** Rare characters beyond the basic plane in letters and digits: what indexes terms may not know them as letters. */
function plain(term: string): string {
  return term.replaceAll(
    /[\u{10000}-\u{10ffff}]/gu,
    (character) => `u${character.codePointAt(0)!.toString(16)}`,
  )
}
