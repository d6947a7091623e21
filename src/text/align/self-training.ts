import type { Weighed } from './candidate.ts'
import { PairCounts } from './pair-counts.ts'
import type { Side } from './side.ts'
import { Rows, type TablePair, type TranslationTable } from './translation-table.ts'

/** What the lexicon says counts as much as so many uses in the document. */
const LEXICON_USES = 0.7
/** How freely a word may be the translation of any other in its bead, in units of its background probability. */
const ANY = 2
/** The share of the background that claims a word for no translation at all, for each word of the window. */
const NONE = 0.5
const LEAST = 1e-3

/**
 * Learns from the document itself: expected translations inside likely beads
 * (one step of IBM model 1) are added to what the lexicon says.
 *
 * Evidence must come from elsewhere, or every guess would confirm itself: for
 * each pair of words the unit that contributes most is left out, so what is
 * seen in one place only teaches nothing. This is what makes self-training
 * help the trained model rather than flatter it.
 */
export function relearn(
  a: Side,
  b: Side,
  lexicon: TablePair,
  beads: readonly Weighed[],
  checkpoint?: (share: number) => void,
): TablePair {
  const mirrored = beads.map(({ i0, i1, j0, j1, p }) => ({ i0: j0, i1: j1, j0: i0, j1: i1, p }))
  return {
    forward: learn(a, b, lexicon.forward, beads, checkpoint && ((share) => checkpoint(share / 2))),
    backward: learn(b, a, lexicon.backward, mirrored, checkpoint && ((share) => checkpoint(0.5 + share / 2))),
  }
}

function learn(
  given: Side,
  other: Side,
  prior: TranslationTable,
  beads: readonly Weighed[],
  checkpoint?: (share: number) => void,
): TranslationTable {
  const rows = new RowLookup(prior, other.words.length)
  const counts = new PairCounts(given.words.length)
  const uses = new Float64Array(given.words.length)
  const masses = beads.map((bead) => wordMasses(given, other, rows, bead))
  for (const [unit, around] of beadsOfUnits(given.units.length, beads).entries()) {
    if (unit % 64 === 0) checkpoint?.(unit / given.units.length)
    for (const word of given.units[unit]!) {
      rows.open(word)
      const learns = given.uses[word]! > 1
      for (const k of around) {
        const { j0, j1, p } = beads[k]!
        uses[word]! += p
        if (!learns) continue
        const mass = masses[k]!
        let at = 0
        for (let j = j0; j < j1; j++) {
          for (const translation of other.units[j]!) {
            const claim = rows.p[translation]! + ANY * other.background[translation]!
            const share = (p * claim) / mass[at++]!
            if (share > 0.001 && other.uses[translation]! > 1) counts.add(word, translation, unit, share)
          }
        }
      }
      rows.close(word)
    }
  }
  return blend(prior, counts, uses)
}

/** For each word of the other side of a bead, what its own side claims of it altogether. */
function wordMasses(given: Side, other: Side, rows: RowLookup, { i0, i1, j0, j1 }: Weighed): Float64Array {
  const claims: number[] = []
  let words = 0
  for (let j = j0; j < j1; j++) claims.push(...other.units[j]!)
  const masses = new Float64Array(claims.length)
  for (let i = i0; i < i1; i++) {
    for (const word of given.units[i]!) {
      words++
      rows.open(word)
      for (let k = 0; k < claims.length; k++) masses[k]! += rows.p[claims[k]!]!
      rows.close(word)
    }
  }
  for (let k = 0; k < claims.length; k++) masses[k]! += words * (ANY + NONE) * other.background[claims[k]!]!
  return masses
}

function beadsOfUnits(units: number, beads: readonly Weighed[]): number[][] {
  const around = Array.from({ length: units }, (): number[] => [])
  for (const [k, { i0, i1, j0, j1 }] of beads.entries())
    if (j0 < j1) for (let i = i0; i < i1; i++) around[i]!.push(k)
  return around
}

function blend(prior: TranslationTable, counts: PairCounts, uses: Float64Array): TranslationTable {
  const rows = new Rows(prior.to.length)
  const norm = (word: number) => LEXICON_USES + Math.max(0, uses[word]! - 1)
  for (const [word, to] of prior.to.entries()) {
    for (const [k, other] of to.entries()) {
      const p = (LEXICON_USES * prior.p[word]![k]! + counts.take(word, other)) / norm(word)
      if (p > LEAST) rows.add(word, other, p)
    }
  }
  counts.forEachRest((word, other, count) => {
    if (count / norm(word) > LEAST) rows.add(word, other, count / norm(word))
  })
  return rows.done()
}

/** One row of a sparse table at a time, spread out for lookup by word. */
class RowLookup {
  readonly #table: TranslationTable
  readonly p: Float64Array

  constructor(table: TranslationTable, words: number) {
    this.#table = table
    this.p = new Float64Array(words)
  }

  open(word: number): void {
    const to = this.#table.to[word]!
    const p = this.#table.p[word]!
    for (let k = 0; k < to.length; k++) this.p[to[k]!] = p[k]!
  }

  close(word: number): void {
    for (const other of this.#table.to[word]!) this.p[other] = 0
  }
}
