import type { Op } from './diff.ts'
import type { Units } from './units.ts'
import { weighHunk } from './weight.ts'

/**
 * Writes matched units as ops: what stands between two matches is a marked
 * stretch, less the white space both sides share at its ends.
 *
 * @param pairs flat: old unit, new unit, … ascending
 */
export function opsFromMatches(a: Units, b: Units, pairs: readonly number[]): Op[] {
  const writer = new OpWriter()
  let atA = 0
  let atB = 0
  for (let k = 0; k < pairs.length;) {
    const unitA = pairs[k]!
    const unitB = pairs[k + 1]!
    const startA = a.start[unitA]!
    writer.hunk(a.text.slice(atA, startA), b.text.slice(atB, b.start[unitB]!))
    const length = runLength(a, b, pairs, k)
    atA = a.end[unitA + length - 1]!
    atB = b.end[unitB + length - 1]!
    writer.equal(a.text.slice(startA, atA))
    k += 2 * length
  }
  writer.hunk(a.text.slice(atA), b.text.slice(atB))
  return writer.finish()
}

/** How many pairs from `k` on follow one another on both sides, the same white space between them. */
function runLength(a: Units, b: Units, pairs: readonly number[], k: number): number {
  const unitA = pairs[k]!
  const unitB = pairs[k + 1]!
  let length = 1
  while (
    pairs[k + 2 * length] === unitA + length &&
    pairs[k + 2 * length + 1] === unitB + length &&
    a.gap[unitA + length] === b.gap[unitB + length]
  ) {
    length++
  }
  return length
}

/** Collects ops: neighbours of a kind become one, nothing is ever empty, deletions come before insertions. */
export class OpWriter {
  readonly #ops: Op[] = []
  #equal = ''
  #deleted = ''
  #inserted = ''

  equal(text: string): void {
    if (!text) return
    this.#flushHunk()
    this.#equal += text
  }

  hunk(before: string, after: string): void {
    if (before === after) return this.equal(before)
    const lead = sharedLead(before, after)
    const tail = sharedTail(before, after, lead)
    this.equal(before.slice(0, lead))
    this.mark(before.slice(lead, before.length - tail), after.slice(lead, after.length - tail))
    this.equal(before.slice(before.length - tail))
  }

  /** Marks as it is, without looking for what both sides share. */
  mark(before: string, after: string): void {
    if (!before && !after) return
    this.#flushEqual()
    this.#deleted += before
    this.#inserted += after
  }

  append(ops: readonly Op[]): void {
    for (const { op, text } of ops) {
      if (op === 'equal') this.equal(text)
      else if (op === 'delete') this.mark(text, '')
      else this.mark('', text)
    }
  }

  finish(): Op[] {
    this.#flushHunk()
    this.#flushEqual()
    return this.#ops
  }

  #flushEqual(): void {
    if (this.#equal) this.#ops.push({ op: 'equal', text: this.#equal })
    this.#equal = ''
  }

  #flushHunk(): void {
    if (!this.#deleted && !this.#inserted) return
    const weight = weighHunk(this.#deleted, this.#inserted, this.#ops.at(-1)?.text.slice(-LEAD) ?? '')
    const weighed = weight === 'plain' ? {} : { weight }
    if (this.#deleted) this.#ops.push({ op: 'delete', text: this.#deleted, ...weighed })
    if (this.#inserted) this.#ops.push({ op: 'insert', text: this.#inserted, ...weighed })
    this.#deleted = ''
    this.#inserted = ''
  }
}

/** Code units before a marked stretch that tell whether it begins a sentence. */
const LEAD = 8
const SPACE = /\s/

function sharedLead(before: string, after: string): number {
  const most = Math.min(before.length, after.length)
  let k = 0
  while (k < most && before[k] === after[k] && SPACE.test(before[k]!)) k++
  return k > 0 && (partsBreak(before, k) || partsBreak(after, k)) ? k - 1 : k
}

function sharedTail(before: string, after: string, lead: number): number {
  const most = Math.min(before.length, after.length) - lead
  let k = 0
  while (k < most && before.at(-1 - k) === after.at(-1 - k) && SPACE.test(before.at(-1 - k)!)) k++
  return k > 0 && (partsBreak(before, before.length - k) || partsBreak(after, after.length - k)) ? k - 1 : k
}

/** Is `at` between the two halves of a `\r\n`? */
function partsBreak(text: string, at: number): boolean {
  return text[at - 1] === '\r' && text[at] === '\n'
}
