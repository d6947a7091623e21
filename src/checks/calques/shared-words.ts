import { baseForm } from '../english/base-form.ts'
import type { PairView } from '../pair-view.ts'

/** A word of the source, and the number of a word of the target that may say the same. */
export interface SharedWord {
  readonly start: number
  readonly end: number
  readonly word: number
}

/** Words of English that Chinese has none for. */
export const SMALL: ReadonlySet<string> = new Set('a an the of to and in on for with by'.split(' '))
/** Characters of the longest word looked up. */
const LONGEST = 4
/** A word that stands more often tells nothing of where it comes from. */
const OFTEN = 12
/** Words that begin alike may come from one another. */
const ALIKE = 5
const HAN = /^\p{Script=Han}+$/u

/** What the dictionary finds in both texts, in the order of the source, longer words first. */
export function sharedWords(pair: PairView): readonly SharedWord[] {
  const { folded } = pair
  const numbersOf = wordNumbers(pair)
  const shared: SharedWord[] = []
  for (let start = 0; start < folded.length; start++) {
    for (let length = LONGEST; length > 0; length--) {
      const text = folded.slice(start, start + length)
      const meanings = text.length < length ? [] : pair.meanings(text)
      if (meanings.length === 0 || !HAN.test(text)) continue
      const numbers = new Set(meanings.flatMap(({ stem }) => numbersOf(stem)))
      for (const word of numbers) shared.push({ start, end: start + length, word })
    }
  }
  return shared
}

/** Where the words stand that a stem of the dictionary may mean; small ones tell nothing. */
function wordNumbers({ words }: PairView): (stem: string) => readonly number[] {
  const bases = words.map(({ lower }) => (SMALL.has(lower) ? '' : baseForm(lower)))
  const numbers = Map.groupBy(bases.keys(), (k) => bases[k]!)
  const heads = Map.groupBy(numbers.keys(), (base) => base.slice(0, ALIKE))
  const known = new Map<string, readonly number[]>()
  const lookUp = (stem: string): readonly number[] => {
    const alike =
      stem.length < ALIKE
        ? [stem]
        : (heads.get(stem.slice(0, ALIKE)) ?? []).filter(
            (base) => base.startsWith(stem) || (base.length >= ALIKE && stem.startsWith(base)),
          )
    const found = alike.flatMap((base) => numbers.get(base) ?? [])
    return stem === '' || found.length > OFTEN ? [] : found
  }
  return (stem) => {
    let found = known.get(stem)
    if (!found) known.set(stem, (found = lookUp(stem)))
    return found
  }
}
