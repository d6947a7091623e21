import type { Span } from '../../text/span.ts'
import type { PairView } from '../pair-view.ts'
import { Taken } from '../termbase/longest.ts'
import type { CalquePlace } from './calque.ts'
import { spelledOut } from './figure-places.ts'
import { sharedWords, SMALL, type SharedWord } from './shared-words.ts'

/** So many words of a clause, of so many characters, and this share of all its words: the rest is chance. */
const [FEWEST_WORDS, FEWEST_CHARACTERS, SHARE] = [3, 6, 0.75]
/** Characters that English may have passed over between two words. */
const PASSED_OVER = 3
/** So many words that nothing else was found in are told. */
const FEWEST_TOLD = 3
/** Words of a longer one are looked at in parts, and those that the source has more often tell nothing. */
const [LONGEST, OFTEN] = [40, 40]
/** Names are in the order of Chinese by right. */
const NAME = /\s\p{Lu}/u
const STOP = /[.!?;:,]\s/
const FIGURE = /^\d/

/** The last word of words in the order of the source. */
interface Link extends SharedWord {
  readonly words: number
  readonly characters: number
  readonly before: Link | undefined
}

/**
 * Clauses of which English has nearly every word from Chinese and in its order, and no other:
 * 及时回应群众关切, "timely respond to the concerns of the masses". Told is what of them lies
 * between the places that were found already. Needs a dictionary.
 */
export function clausePlaces(pair: PairView, others: readonly Span[]): CalquePlace[] {
  if (!pair.knowsWords) return []
  const shared = Map.groupBy(pair.once(sharedWords), ({ word }) => word)
  const taken = new Taken(others)
  return clausesIn(pair).flatMap((clause) => {
    const places = clause.map((word) => shared.get(word) ?? []).filter(({ length }) => length <= OFTEN)
    const last = longestChain(places.flat())
    if (!last || last.words < Math.max(FEWEST_WORDS, clause.length * SHARE)) return []
    if (last.characters < FEWEST_CHARACTERS) return []
    const chain = chainOf(last)
    const source = { start: chain[0]!.start, end: last.end }
    const calque = spelledOut(pair.folded.slice(source.start, source.end), 'usual', 'in-order')
    return untaken(chain, pair, taken).map((span) => ({ ...span, source, calque }))
  })
}

/** The numbers of the words of each clause of the target, without those that tell nothing. */
function clausesIn({ words, target }: PairView): number[][] {
  const clauses: number[][] = [[]]
  words.forEach(({ start, lower }, k) => {
    const ends = k > 0 && STOP.test(target.slice(words[k - 1]!.end, start))
    if (ends || clauses.at(-1)!.length === LONGEST) clauses.push([])
    if (!SMALL.has(lower) && !FIGURE.test(lower)) clauses.at(-1)!.push(k)
  })
  return clauses
}

/** The end of the longest chain in which both source and target go on. */
function longestChain(shared: readonly SharedWord[]): Link | undefined {
  const links: Link[] = []
  const longer = (one: Link, other: Link | undefined): boolean =>
    !other || one.words > other.words || (one.words === other.words && one.characters > other.characters)
  let best: Link | undefined
  for (const word of shared) {
    let before: Link | undefined
    for (const link of links) {
      const passed = word.start - link.end
      const goesOn = link.word < word.word && passed >= 0 && passed <= PASSED_OVER
      if (goesOn && longer(link, before)) before = link
    }
    const characters = (before?.characters ?? 0) + word.end - word.start
    const link = { ...word, words: (before?.words ?? 0) + 1, characters, before }
    links.push(link)
    if (longer(link, best)) best = link
  }
  return best
}

function chainOf(last: Link): Link[] {
  const chain: Link[] = []
  for (let link: Link | undefined = last; link; link = link.before) chain.unshift(link)
  return chain
}

/** From word to word of the chain, as far as nothing is taken. */
function untaken(chain: readonly Link[], { words, target }: PairView, taken: Taken): Span[] {
  const runs: Span[][] = [[]]
  for (const { word } of chain) {
    const span = words[word]!
    const run = runs.at(-1)!
    const from = run[0] ?? span
    if (taken.meets({ start: from.start, end: span.end })) runs.push(taken.meets(span) ? [] : [span])
    else run.push(span)
  }
  return runs
    .filter((run) => run.length >= FEWEST_TOLD)
    .map((run) => ({ start: run[0]!.start, end: run.at(-1)!.end }))
    .filter(({ start, end }) => !NAME.test(target.slice(start, end)))
}
