import type { Checkpoint } from '../checkpoint.ts'
import type { Bead } from './bead.ts'
import { readFirst, type Units } from './first-reading.ts'
import type { Lexicon } from './lexicon.ts'
import { mostExpectedHits, posteriors, scoreBeads } from './model.ts'
import { keepsUnits, weightsFor } from './weights-for.ts'

export interface AlignOptions {
  /** BCP 47. */
  readonly sourceLang: string
  /** BCP 47. */
  readonly targetLang: string
  readonly unit: 'paragraph' | 'sentence'
  /** Without one, length, numbers, names, marks and what the document itself teaches must do. */
  readonly lexicon?: Lexicon
  readonly checkpoint?: Checkpoint
}

/** Half the F1 that one reckons with: what a bead must be worth. See `mostExpectedHits`. */
const PRICE = 0.46
/** Share of the work that is the first reading. */
const FIRST = 0.9

/**
 * Aligns two lists of units in order: beads of up to 6 units a side, every
 * unit once. Time and memory grow with the length of the texts.
 *
 * 1. Words of both sides are looked up in the lexicon; rare ones that meet
 *    give anchors, and a strip around them in which all else is searched.
 * 2. A first reading by words in both directions, length and bead types;
 *    twice the document teaches translations of its own.
 * 3. A trained model weighs the likely beads by some ninety features; the
 *    path with the most expected hits wins, and the probability of each of
 *    its beads is its confidence.
 *
 * Bad at: text that moved (a moved paragraph becomes an addition and an
 * omission), and beads above 6 units.
 *
 * @throws whatever the checkpoint throws
 */
export function alignUnits(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions,
): Bead[] {
  if (source.length === 0 || target.length === 0) return unpaired(source.length, target.length)
  const { sourceLang, targetLang, unit, lexicon, checkpoint } = options
  const swapped = readsBackward(options)
  const from = { texts: source, lang: sourceLang }
  const to = { texts: target, lang: targetLang }
  const [a, b]: [Units, Units] = swapped ? [to, from] : [from, to]
  const usable = lexicon && (lexicon.lang === undefined || speaks(a.lang, lexicon.lang)) ? lexicon : undefined
  const reading = readFirst(a, b, usable, checkpoint && ((share) => checkpoint(share * FIRST)))
  const keeps = unit === 'paragraph' || keepsUnits(reading.candidates)
  const lattice = scoreBeads(reading, a, b, weightsFor({ dense: isDense(a.lang), keeps }))
  const { p } = posteriors(lattice)
  checkpoint?.(1)
  return mostExpectedHits(lattice, p, PRICE).map((k) => {
    const { i0, i1, j0, j1 } = lattice.beads[k]!
    const first = { start: i0, end: i1 }
    const second = { start: j0, end: j1 }
    const confidence = Math.min(1, p[k]!)
    return swapped
      ? { source: second, target: first, confidence }
      : { source: first, target: second, confidence }
  })
}

/** The model reads from the denser language (Chinese, Japanese), which is also the lexicon's, to the other. */
function readsBackward({ sourceLang, targetLang, lexicon }: AlignOptions): boolean {
  if (lexicon?.lang !== undefined)
    return speaks(targetLang, lexicon.lang) && !speaks(sourceLang, lexicon.lang)
  return isDense(targetLang) && !isDense(sourceLang)
}

function isDense(lang: string): boolean {
  return /^(?:zh|ja|ko|yue|wuu|lzh|cmn)\b/i.test(lang)
}

function speaks(tag: string, lang: string): boolean {
  return tag.toLowerCase().split('-')[0] === lang
}

function unpaired(source: number, target: number): Bead[] {
  const beads: Bead[] = []
  for (let k = 0; k < source; k++) {
    beads.push({ source: { start: k, end: k + 1 }, target: { start: 0, end: 0 }, confidence: 1 })
  }
  for (let k = 0; k < target; k++) {
    beads.push({ source: { start: 0, end: 0 }, target: { start: k, end: k + 1 }, confidence: 1 })
  }
  return beads
}
