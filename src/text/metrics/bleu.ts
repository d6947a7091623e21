import { TOKENIZERS, type BleuTokenizer } from './bleu-tokenizers.ts'
import { countNgrams, countShared, ngramTotal } from './ngrams.ts'
import { pairUp, type References, type Segment } from './streams.ts'
import { splitWords, trimEnd } from './white-space.ts'

export interface BleuOptions {
  /** Default `13a`; `zh` for Chinese. */
  readonly tokenize?: BleuTokenizer
  readonly lowercase?: boolean
  /** Longest n-gram. Default 4. */
  readonly maxOrder?: number
  /** What stands in for an order without any match (Chen & Cherry 2014). Default `exp`. */
  readonly smoothing?: 'exp' | 'floor' | 'add-k' | 'none'
  /** Of `floor` (default 0.1) and `add-k` (default 1). */
  readonly smoothingValue?: number | null
  /** Leaves out orders longer than the text: for single sentences. */
  readonly effectiveOrder?: boolean
}

interface Statistics {
  readonly shared: number[]
  readonly total: number[]
  length: number
  referenceLength: number
}

/**
 * BLEU (Papineni et al. 2002), 0…100, of all hypotheses together. Equal to
 * sacrebleu 2.6.
 *
 * @throws RangeError when hypotheses and references differ in number
 */
export function bleu(
  hypotheses: readonly string[],
  references: References,
  options: BleuOptions = {},
): number {
  const maxOrder = options.maxOrder ?? 4
  const statistics: Statistics = {
    shared: Array<number>(maxOrder).fill(0),
    total: Array<number>(maxOrder).fill(0),
    length: 0,
    referenceLength: 0,
  }
  for (const segment of pairUp(hypotheses, references)) addSegment(statistics, segment, options)
  return scoreOf(statistics, options)
}

function addSegment(statistics: Statistics, { hypothesis, references }: Segment, options: BleuOptions): void {
  const tokenize = TOKENIZERS[options.tokenize ?? '13a']
  const tokens = (text: string) =>
    splitWords(tokenize(trimEnd(options.lowercase ? text.toLowerCase() : text)))
  const words = tokens(hypothesis)
  const others = references.map(tokens)
  for (let n = 1; n <= statistics.total.length; n++) {
    const most = new Map<string, number>()
    for (const other of others) {
      for (const [ngram, count] of countNgrams(other, n, ' '))
        most.set(ngram, Math.max(most.get(ngram) ?? 0, count))
    }
    statistics.shared[n - 1]! += countShared(countNgrams(words, n, ' '), most)
    statistics.total[n - 1]! += ngramTotal(words.length, n)
  }
  statistics.length += words.length
  statistics.referenceLength += closest(words.length, others)
}

/** The length nearest to that of the hypothesis; of two as near, the shorter. */
function closest(length: number, references: readonly string[][]): number {
  let best = -1
  for (const { length: other } of references) {
    const nearer = Math.abs(other - length) - Math.abs(best - length)
    if (best < 0 || nearer < 0 || (nearer === 0 && other < best)) best = other
  }
  return best
}

function scoreOf({ shared, total, length, referenceLength }: Statistics, options: BleuOptions): number {
  if (shared.every((count) => count === 0)) return 0
  const smoothing = options.smoothing ?? 'exp'
  const value = options.smoothingValue ?? (smoothing === 'floor' ? 0.1 : 1)
  const precisions = shared.map(() => 0)
  let halving = 1
  let orders = shared.length
  for (let n = 0; n < shared.length; n++) {
    const add = smoothing === 'add-k' && n > 0 ? value : 0
    const matches = shared[n]! + add
    const all = total[n]! + add
    if (all === 0) break
    if (options.effectiveOrder) orders = n + 1
    if (matches > 0) precisions[n] = matches / all
    else if (smoothing === 'exp') precisions[n] = 1 / ((halving *= 2) * all)
    else if (smoothing === 'floor') precisions[n] = value / all
  }
  const logs = precisions
    .slice(0, orders)
    .reduce((sum, p) => sum + (p === 0 ? LOG_OF_NOTHING : Math.log(100 * p)), 0)
  const brevity = length < referenceLength ? Math.exp(1 - referenceLength / length) : 1
  return brevity * Math.exp(logs / orders)
}

/** sacrebleu's stand-in for log 0. */
const LOG_OF_NOTHING = -9999999999
