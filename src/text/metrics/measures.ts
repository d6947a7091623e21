import { isUnspacedLanguage } from '../segment/unspaced.ts'
import { addChrfCounts, chrfCounts, chrfScore, type ChrfCounts } from './chrf.ts'
import { addEffort, effortCounts, effortOf, NO_EFFORT, type EffortCounts } from './effort.ts'
import { terCounts, terScore, type TerCounts } from './ter.ts'
import type { TerOptions } from './ter-tokens.ts'

/**
 * How far a text is from what it became: the earlier one is the hypothesis,
 * the later one its reference, as when the work of post-editing is measured
 * (HTER). Counts add up, so that the scores of a document are those of all its
 * texts together (corpus scores), not a mean of scores.
 */
export interface Measures {
  readonly effort: EffortCounts
  readonly ter: TerCounts
  readonly chrf: readonly ChrfCounts[]
}

/** What people read of {@link Measures}. */
export interface MeasuredScores {
  /** Words of the longer of the two texts, numbers and marks included. */
  readonly words: number
  /** How many of them were inserted, deleted or replaced. */
  readonly changed: number
  /** Post-edit effort by words and by characters, 0…1. */
  readonly effortWords: number
  readonly effortCharacters: number
  /** 0 and up, less is nearer; sacrebleu's. */
  readonly ter: number
  /** 0…100, more is nearer; sacrebleu's chrF2. */
  readonly chrf: number
}

export const NO_MEASURES: Measures = { effort: NO_EFFORT, ter: { edits: 0, length: 0 }, chrf: [] }

/** @param lang BCP 47, of both texts. */
export function measure(before: string, after: string, lang: string): Measures {
  return {
    effort: effortCounts(before, after, lang),
    ter: terCounts(before, [after], terOptionsFor(lang)),
    chrf: chrfCounts(before, after),
  }
}

export function addMeasures(a: Measures, b: Measures): Measures {
  return {
    effort: addEffort(a.effort, b.effort),
    ter: { edits: a.ter.edits + b.ter.edits, length: a.ter.length + b.ter.length },
    chrf: addChrfCounts(a.chrf, b.chrf),
  }
}

export function scoresOf({ effort, ter, chrf }: Measures): MeasuredScores {
  const { words, characters } = effortOf(effort)
  return {
    words: effort.words.length,
    changed: effort.words.distance,
    effortWords: words,
    effortCharacters: characters,
    ter: terScore(ter),
    chrf: chrfScore(chrf),
  }
}

/** Texts without spaces are cut into characters, or a whole sentence would be one word. */
export function terOptionsFor(lang: string): TerOptions {
  return isUnspacedLanguage(lang) ? { normalized: true, asianSupport: true } : {}
}
