import type { PairView } from '../pair-view.ts'
import { Taken } from '../termbase/longest.ts'
import type { CalquePlace } from './calque.ts'
import { spelledOut } from './figure-places.ts'
import { sharedWords, SMALL } from './shared-words.ts'

/** So many words one after the other, of so many characters: fewer fall into line by chance. */
const [FEWEST_WORDS, FEWEST_CHARACTERS] = [3, 5]
/** So many small words may come between two others. */
const BETWEEN = 2
const STOP = /[.!?;:,]\s/
/** Chinese has it between words that English sets side by side. */
const JOINT = /[的和与]/

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

  for (const { start: at, end, word } of pair.once(sharedWords)) {
    const run = before(at, word)
    const link: Link = {
      words: (run?.words ?? 0) + 1,
      characters: (run?.characters ?? 0) + end - at,
      start: run?.start ?? at,
      from: run?.from ?? word,
    }
    if ((links.get(key(end, word))?.words ?? 0) >= link.words) continue
    links.set(key(end, word), link)
    if (link.words < FEWEST_WORDS || link.characters < FEWEST_CHARACTERS) continue
    const source = { start: link.start, end }
    const span = { start: words[link.from]!.start, end: words[word]!.end }
    if (names.meets(source) || /\s\p{Lu}/u.test(target.slice(span.start, span.end))) continue
    const calque = spelledOut(folded.slice(source.start, end), 'usual', 'in-order')
    places.push({ ...span, source, calque })
  }
  return places
}
