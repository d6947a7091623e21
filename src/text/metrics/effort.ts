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
  if (before === after) return { words: 0, characters: 0 }
  const vocabulary = new Vocabulary()
  const words = (text: string) =>
    Int32Array.from(
      tokenize(text, lang).filter(({ kind }) => kind !== 'space'),
      ({ start, end }) => vocabulary.number(text.slice(start, end)),
    )
  const stretches = changedStretches(before, after, lang)
  return {
    words: relativeDistance(before, after, stretches, words),
    characters: relativeDistance(before, after, stretches, codePoints),
  }
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

function relativeDistance(
  before: string,
  after: string,
  stretches: readonly Stretch[],
  read: (text: string) => Int32Array,
): number {
  const longer = Math.max(read(before).length, read(after).length)
  let distance = 0
  for (const stretch of stretches) {
    const a = read(stretch.before)
    const b = read(stretch.after)
    const whole = Math.max(stretch.before.length, stretch.after.length) <= WHOLE
    distance += whole ? editDistance(a, b) : Math.max(a.length, b.length)
  }
  return longer === 0 ? 0 : Math.min(1, distance / longer)
}

function codePoints(text: string): Int32Array {
  return Int32Array.from(Array.from(text), (character) => character.codePointAt(0)!)
}
