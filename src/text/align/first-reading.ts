import { findAnchors } from './anchors.ts'
import { bandAround } from './band.ts'
import { type Bitext, bitext } from './bitext.ts'
import type { Candidate, Weighed } from './candidate.ts'
import { firstBand } from './first-band.ts'
import { Lattice, type Score } from './lattice.ts'
import type { Lexicon } from './lexicon.ts'
import { plainScore } from './plain-score.ts'
import { relearn } from './self-training.ts'
import { analyse } from './side.ts'
import { tablesFrom } from './translation-table.ts'

/** One text as units, in its language. */
export interface Units {
  readonly texts: readonly string[]
  readonly lang: string
}

/** What the trained model chooses from. */
export interface FirstReading {
  readonly text: Bitext
  /** Ordered by end; among them at least one whole path. */
  readonly candidates: readonly Weighed[]
}

/** How the document is let teach. */
interface Schooling {
  /** Units of both sides together that can teach anything; below, what is known at the start must do. */
  readonly least: number
  readonly rounds: number
  /** Points beside the path of the round before that are searched in the next. */
  readonly reach: number
  /** Beads likelier than this teach. */
  readonly teaching: number
  /** Scores are multiplied by this: below 1, more beads teach a little. */
  readonly flatness: number
  /** What leaving out a character of the denser side costs; the other side's characters cost by the ratio of lengths. */
  readonly leftOut: number
}

/** A lexicon finds most beads at once; the document only adds names and its own usage. */
const WITH_LEXICON: Schooling = { least: 0, rounds: 2, reach: 7, teaching: 0.3, flatness: 1, leftOut: 0 }
/**
 * From length alone one is rarely sure: many guesses, more rounds, a wider search. Words nobody knows speak against
 * every bead that has any, the more the longer it is, so that leaving out must not come at the same price for all.
 */
const WITHOUT: Schooling = { least: 160, rounds: 5, reach: 12, teaching: 0.05, flatness: 0.5, leftOut: 0.03 }

/** Beads likelier than this, by a flattened score, are kept for the model to choose from. */
const KEPT = 1e-4
const FLATTENED = 0.7

/**
 * Reads two texts with the plain score: anchors, a strip through them, then
 * rounds of learning words from the beads found and reading again in a
 * narrower strip. Says which beads are worth a closer look.
 */
export function readFirst(
  a: Units,
  b: Units,
  lexicon: Lexicon | undefined,
  checkpoint?: (share: number) => void,
): FirstReading {
  // A user's own list helps where it can, but nobody expects it to know every word.
  const isDictionary = lexicon?.lang !== undefined
  const schooling = isDictionary ? WITH_LEXICON : WITHOUT
  const { reach, teaching, flatness, leftOut } = schooling
  const rounds = a.texts.length + b.texts.length < schooling.least ? 0 : schooling.rounds
  const steps = 3 * rounds + 3
  let step = 0
  const progress = () => {
    const at = step++
    return checkpoint && ((share: number) => checkpoint((at + share) / steps))
  }
  const sideA = analyse(a.texts, a.lang, lexicon)
  const sideB = analyse(b.texts, b.lang, undefined)
  progress()?.(1)
  const known = tablesFrom(sideA, sideB, lexicon)
  const rows = a.texts.length
  const strip = firstBand(rows, b.texts.length, findAnchors(sideA, sideB, known.forward))
  let text = bitext(sideA, sideB, known, strip, isDictionary, progress())
  const score: Score = (type, i0, i1, j0, j1) => {
    const plain = plainScore(text, type, i0, i1, j0, j1)
    return i0 === i1 || j0 === j1 ? plain - leftOut * charactersOf(text, i0, i1, j0, j1) : plain
  }
  let lattice = new Lattice(strip, score, progress())
  for (let round = 0; round < rounds; round++) {
    const narrow = bandAround(lattice.bestPath(), rows + 1, reach)
    const tables = relearn(sideA, sideB, known, lattice.likelyBeads(teaching), progress())
    text = bitext(sideA, sideB, tables, narrow, isDictionary, progress())
    const factor = round === rounds - 1 ? FLATTENED : flatness
    lattice = new Lattice(narrow, (type, i0, i1, j0, j1) => factor * score(type, i0, i1, j0, j1), progress())
  }
  return { text, candidates: withPath(lattice.likelyBeads(KEPT), lattice.bestPath()) }
}

/** Of both sides, in characters of the first. */
function charactersOf({ a, b, ratio }: Bitext, i0: number, i1: number, j0: number, j1: number): number {
  return a.characters[i1]! - a.characters[i0]! + (b.characters[j1]! - b.characters[j0]!) / ratio
}

/** The candidates, with the beads of a path where they are not among them: so that there is a way through. */
function withPath(candidates: readonly Weighed[], path: readonly Candidate[]): Weighed[] {
  const key = ({ i0, i1, j0, j1 }: Candidate) => `${i0} ${i1} ${j0} ${j1}`
  const there = new Set(candidates.map(key))
  const missing = path.filter((bead) => !there.has(key(bead))).map((bead) => ({ ...bead, p: KEPT }))
  if (missing.length === 0) return [...candidates]
  return [...candidates, ...missing].toSorted((x, y) => x.i1 - y.i1 || x.j1 - y.j1)
}
