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
 * white space counts too.
 *
 * Texts of more than a hundred thousand words take seconds: measure those
 * paragraph by paragraph.
 */
export function postEditEffort(before: string, after: string, lang: string): PostEditEffort {
  if (before === after) return { words: 0, characters: 0 }
  const vocabulary = new Vocabulary()
  const words = (text: string) =>
    Int32Array.from(
      tokenize(text, lang).filter(({ kind }) => kind !== 'space'),
      ({ start, end }) => vocabulary.number(text.slice(start, end)),
    )
  const characters = (text: string) =>
    Int32Array.from(Array.from(text), (character) => character.codePointAt(0)!)
  return {
    words: relativeDistance(words(before), words(after)),
    characters: relativeDistance(characters(before), characters(after)),
  }
}

function relativeDistance(a: Int32Array, b: Int32Array): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 0 : editDistance(a, b) / longer
}
