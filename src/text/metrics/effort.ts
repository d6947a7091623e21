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
  let total = NO_EFFORT
  for (let k = 0; k < Math.max(before.length, after.length); k++) {
    total = addEffort(total, effortCounts(before[k] ?? '', after[k] ?? '', lang))
  }
  return effortOf(total)
}

/** What the effort is made of. The counts of many texts add up to those of all of them together. */
export interface EffortCounts {
  readonly words: EditCounts
  readonly characters: EditCounts
}

export interface EditCounts {
  /** Insertions, deletions and replacements that lead from the one text to the other. */
  readonly distance: number
  /** Of the longer of the two. */
  readonly length: number
}

export const NO_EFFORT: EffortCounts = {
  words: { distance: 0, length: 0 },
  characters: { distance: 0, length: 0 },
}

export function effortCounts(before: string, after: string, lang: string): EffortCounts {
  const vocabulary = new Vocabulary()
  const readWords = (text: string) =>
    Int32Array.from(
      tokenize(text, lang).filter(({ kind }) => kind !== 'space'),
      ({ start, end }) => vocabulary.number(text.slice(start, end)),
    )
  const stretches = changedStretches(before, after, lang)
  return {
    words: countEdits(before, after, stretches, readWords),
    characters: countEdits(before, after, stretches, codePoints),
  }
}

export function addEffort(a: EffortCounts, b: EffortCounts): EffortCounts {
  return { words: addCounts(a.words, b.words), characters: addCounts(a.characters, b.characters) }
}

export function effortOf({ words, characters }: EffortCounts): PostEditEffort {
  return { words: ratio(words), characters: ratio(characters) }
}

function addCounts(a: EditCounts, b: EditCounts): EditCounts {
  return { distance: a.distance + b.distance, length: a.length + b.length }
}

function ratio({ distance, length }: EditCounts): number {
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

function countEdits(
  before: string,
  after: string,
  stretches: readonly Stretch[],
  read: (text: string) => Int32Array,
): EditCounts {
  let distance = 0
  for (const stretch of stretches) {
    const a = read(stretch.before)
    const b = read(stretch.after)
    const whole = Math.max(stretch.before.length, stretch.after.length) <= WHOLE
    distance += whole ? editDistance(a, b) : Math.max(a.length, b.length)
  }
  return { distance, length: Math.max(read(before).length, read(after).length) }
}

function codePoints(text: string): Int32Array {
  return Int32Array.from(Array.from(text), (character) => character.codePointAt(0)!)
}
