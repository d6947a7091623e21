import { baseForm } from '../english/base-form.ts'
import type { PairView } from '../pair-view.ts'
import { Taken } from '../termbase/longest.ts'
import type { CalquePlace } from './calque.ts'
import { spelledOut } from './figure-places.ts'

/** So many words one after the other, of so many characters: fewer fall into line by chance. */
const [FEWEST_WORDS, FEWEST_CHARACTERS] = [3, 5]
/** Characters of the longest word looked up. */
const LONGEST = 4
/** A word that stands more often tells nothing of where it comes from. */
const OFTEN = 12
/** Words of English that Chinese has none for, and how many may come between two others. */
const SMALL = new Set('a an the of to and in on for with by'.split(' '))
const BETWEEN = 2
/** Words that begin alike may come from one another. */
const ALIKE = 5
const STOP = /[.!?;:,]\s/
/** Chinese has it between words that English sets side by side. */
const JOINT = /[的和与]/
const HAN = /^\p{Script=Han}+$/u

/** The last word of a run. */
interface Link {
  readonly words: number
  readonly characters: number
  /** Where the run begins in the source, and its first word in the target. */
  readonly start: number
  readonly from: number
}

/**
 * Words of which English has one after the other in the order of Chinese:
 * 引领产业创新, "lead industrial innovation". Names are like that by right. Needs a dictionary.
 */
export function mirroredPlaces(pair: PairView): CalquePlace[] {
  if (!pair.knowsWords) return []
  const { folded, words, target, terms } = pair
  const numbersOf = wordNumbers(pair)
  const links = new Map<number, Link>()
  const key = (end: number, word: number): number => end * words.length + word
  const places: CalquePlace[] = []
  const names = new Taken(
    terms.filter(({ term }) => term.entry.kind === 'organ' || term.entry.kind === 'title'),
  )

  /** The longest run which a word that begins at `at` goes on with. */
  const before = (at: number, word: number): Link | undefined => {
    const ends = at > 0 && JOINT.test(folded[at - 1]!) ? [at, at - 1] : [at]
    let best: Link | undefined
    for (let last = word - 1; last >= 0 && last >= word - 1 - BETWEEN; last--) {
      if (STOP.test(target.slice(words[last]!.end, words[last + 1]!.start))) break
      for (const end of ends) {
        const link = links.get(key(end, last))
        if (link && link.words > (best?.words ?? 0)) best = link
      }
      if (!SMALL.has(words[last]!.lower)) break
    }
    return best
  }

  for (let at = 0; at < folded.length; at++) {
    for (let length = LONGEST; length > 0; length--) {
      const text = folded.slice(at, at + length)
      if (text.length < length || !HAN.test(text)) continue
      for (const word of new Set(pair.meanings(text).flatMap(numbersOf))) {
        const run = before(at, word)
        const link: Link = {
          words: (run?.words ?? 0) + 1,
          characters: (run?.characters ?? 0) + length,
          start: run?.start ?? at,
          from: run?.from ?? word,
        }
        const end = at + length
        if ((links.get(key(end, word))?.words ?? 0) >= link.words) continue
        links.set(key(end, word), link)
        if (link.words < FEWEST_WORDS || link.characters < FEWEST_CHARACTERS) continue
        const source = { start: link.start, end }
        const span = { start: words[link.from]!.start, end: words[word]!.end }
        if (names.meets(source) || /\s\p{Lu}/u.test(target.slice(span.start, span.end))) continue
        const calque = spelledOut(folded.slice(source.start, end), 'usual', 'in-order')
        places.push({ ...span, source, calque })
      }
    }
  }
  return places
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
