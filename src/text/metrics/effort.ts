import type { Op } from '../diff/diff.ts'
import { diffText } from '../diff/text.ts'
import { Vocabulary } from '../diff/vocabulary.ts'
import { tokenize } from '../segment/tokens.ts'
import { editDistance } from './edit-distance.ts'

/** How much of a text had to be changed, 0 (nothing) … 1 (everything). */
export interface PostEditEffort {
  readonly words: number
  readonly characters: number
}

/**
 * Post-edit effort: 1 − similarity, where similarity is what translation
 * memories call it: the Levenshtein distance over the longer length. At word
 * level numbers and marks count as words; at character level (code points)
 * white space counts too. Of texts longer than {@link WHOLE} the distance is
 * summed over the changes that a diff finds, which can only overstate it.
 */
export function postEditEffort(before: string, after: string, lang: string): PostEditEffort {
  return postEditEffortOf([before], [after], lang)
}

/** {@link postEditEffort} of many texts together: all that was changed over all there is. */
export function postEditEffortOf(
  before: readonly string[],
  after: readonly string[],
  lang: string,
): PostEditEffort {
  const vocabulary = new Vocabulary()
  const readWords = (text: string) =>
    Int32Array.from(
      tokenize(text, lang).filter(({ kind }) => kind !== 'space'),
      ({ start, end }) => vocabulary.number(text.slice(start, end)),
    )
  const words: Sum = { distance: 0, length: 0 }
  const characters: Sum = { distance: 0, length: 0 }
  for (let k = 0; k < Math.max(before.length, after.length); k++) {
    const [old, now] = [before[k] ?? '', after[k] ?? '']
    const stretches = changedStretches(old, now, lang)
    addDistance(words, old, now, stretches, readWords)
    addDistance(characters, old, now, stretches, codePoints)
  }
  return { words: ratio(words), characters: ratio(characters) }
}

interface Sum {
  distance: number
  length: number
}

function ratio({ distance, length }: Sum): number {
  return length === 0 ? 0 : Math.min(1, distance / length)
}

/** Code units up to which two texts are measured as a whole. */
const WHOLE = 20_000

interface Stretch {
  readonly before: string
  readonly after: string
}

function changedStretches(before: string, after: string, lang: string): Stretch[] {
  if (Math.max(before.length, after.length) <= WHOLE) return [{ before, after }]
  const ops = diffText(before, after, lang).rows.flatMap(({ segments }) => segments.flatMap((row) => row.ops))
  const stretches: { before: string; after: string }[] = []
  let last: Op['op'] = 'equal'
  for (const { op, text } of ops) {
    if (op !== 'equal') {
      if (last === 'equal') stretches.push({ before: '', after: '' })
      stretches.at(-1)![op === 'delete' ? 'before' : 'after'] += text
    }
    last = op
  }
  return stretches
}

function addDistance(
  sum: Sum,
  before: string,
  after: string,
  stretches: readonly Stretch[],
  read: (text: string) => Int32Array,
): void {
  sum.length += Math.max(read(before).length, read(after).length)
  for (const stretch of stretches) {
    const a = read(stretch.before)
    const b = read(stretch.after)
    const whole = Math.max(stretch.before.length, stretch.after.length) <= WHOLE
    sum.distance += whole ? editDistance(a, b) : Math.max(a.length, b.length)
  }
}

function codePoints(text: string): Int32Array {
  return Int32Array.from(Array.from(text), (character) => character.codePointAt(0)!)
}
