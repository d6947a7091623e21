import { countNgrams, countShared, ngramTotal } from './ngrams.ts'
import { pairUp, type References } from './streams.ts'
import { splitWords, withoutWhite } from './white-space.ts'

export interface ChrfOptions {
  /** Longest character n-gram. Default 6. */
  readonly charOrder?: number
  /** Longest word n-gram: 0 is chrF, 2 is chrF++. Default 0. */
  readonly wordOrder?: number
  /** How much more recall counts than precision. Default 2. */
  readonly beta?: number
  readonly lowercase?: boolean
  /** White space counts as a character. */
  readonly whitespace?: boolean
  /** Mean of the orders' F-scores, as NLTK has it, rather than the F-score of the means. */
  readonly epsSmoothing?: boolean
}

/** Counts of one order of n-grams. Those of many texts add up to those of all of them together. */
export interface ChrfCounts {
  readonly hypothesis: number
  readonly reference: number
  readonly shared: number
}

/**
 * chrF and chrF++ (Popović 2015, 2017): the F-score of character (and word)
 * n-grams, 0…100, of all hypotheses together. Equal to sacrebleu 2.6. Of
 * several references the one with the best score counts. Characters are code
 * points.
 *
 * @throws RangeError when hypotheses and references differ in number
 */
export function chrf(
  hypotheses: readonly string[],
  references: References,
  options: ChrfOptions = {},
): number {
  const settings = { ...DEFAULTS, ...options }
  let total: readonly ChrfCounts[] = []
  for (const segment of pairUp(hypotheses, references)) {
    const hypothesis = readGrams(segment.hypothesis, settings)
    let best: readonly ChrfCounts[] = []
    let bestScore = -1
    for (const text of segment.references) {
      const counts = countAll(hypothesis, readGrams(text, settings), settings)
      const score = fScore(counts, settings)
      if (score > bestScore) [best, bestScore] = [counts, score]
    }
    total = addChrfCounts(total, best)
  }
  return fScore(total, settings)
}

/** What the score of one text against one reference is made of, an entry an order of n-grams. */
export function chrfCounts(hypothesis: string, reference: string, options: ChrfOptions = {}): ChrfCounts[] {
  const settings = { ...DEFAULTS, ...options }
  return countAll(readGrams(hypothesis, settings), readGrams(reference, settings), settings)
}

/** No counts at all stand for those of no text. */
export function addChrfCounts(a: readonly ChrfCounts[], b: readonly ChrfCounts[]): readonly ChrfCounts[] {
  if (a.length === 0) return b
  return a.map((counts, k) => ({
    hypothesis: counts.hypothesis + (b[k]?.hypothesis ?? 0),
    reference: counts.reference + (b[k]?.reference ?? 0),
    shared: counts.shared + (b[k]?.shared ?? 0),
  }))
}

export function chrfScore(counts: readonly ChrfCounts[], options: ChrfOptions = {}): number {
  return fScore(counts, { ...DEFAULTS, ...options })
}

const DEFAULTS = {
  charOrder: 6,
  wordOrder: 0,
  beta: 2,
  lowercase: false,
  whitespace: false,
  epsSmoothing: false,
}

type Settings = Required<ChrfOptions>

interface Grams {
  readonly characters: readonly string[]
  readonly words: readonly string[]
}

function readGrams(text: string, { lowercase, whitespace, wordOrder }: Settings): Grams {
  const cased = lowercase ? text.toLowerCase() : text
  return {
    characters: Array.from(whitespace ? cased : withoutWhite(cased)),
    words: wordOrder > 0 ? splitWords(cased).flatMap(partMark) : [],
  }
}

const ASCII_MARKS = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~')

/** One mark at the end of a word, or else at its beginning, is a word by itself. */
function partMark(word: string): string[] {
  const characters = Array.from(word)
  if (characters.length === 1) return [word]
  const last = characters.at(-1)!
  if (ASCII_MARKS.has(last)) return [word.slice(0, -1), last]
  const first = characters[0]!
  return ASCII_MARKS.has(first) ? [first, word.slice(1)] : [word]
}

function countAll(hypothesis: Grams, reference: Grams, { charOrder, wordOrder }: Settings): ChrfCounts[] {
  const counts: ChrfCounts[] = []
  for (let n = 1; n <= charOrder; n++) {
    counts.push(countOrder(hypothesis.characters, reference.characters, n, ''))
  }
  for (let n = 1; n <= wordOrder; n++) counts.push(countOrder(hypothesis.words, reference.words, n, ' '))
  return counts
}

function countOrder(a: readonly string[], b: readonly string[], order: number, joint: string): ChrfCounts {
  const reference = ngramTotal(b.length, order)
  return {
    hypothesis: reference > 0 ? ngramTotal(a.length, order) : 0,
    reference,
    shared: countShared(countNgrams(a, order, joint), countNgrams(b, order, joint)),
  }
}

const EPSILON = 1e-16

function fScore(counts: readonly ChrfCounts[], { beta, epsSmoothing }: Settings): number {
  const factor = beta ** 2
  let sum = 0
  let precisions = 0
  let recalls = 0
  let effective = 0
  for (const { hypothesis, reference, shared } of counts) {
    const precision = hypothesis > 0 ? shared / hypothesis : EPSILON
    const recall = reference > 0 ? shared / reference : EPSILON
    const divisor = factor * precision + recall
    sum += divisor > 0 ? ((1 + factor) * precision * recall) / divisor : EPSILON
    if (hypothesis > 0 && reference > 0) {
      precisions += precision
      recalls += recall
      effective++
    }
  }
  if (epsSmoothing) return (100 * sum) / counts.length
  if (effective === 0 || precisions + recalls === 0) return 0
  const precision = precisions / effective
  const recall = recalls / effective
  return (100 * (1 + factor) * precision * recall) / (factor * precision + recall)
}
