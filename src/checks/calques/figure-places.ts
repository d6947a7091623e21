import type { Span } from '../../text/span.ts'
import { Openings } from '../chinese/openings.ts'
import type { PairView } from '../pair-view.ts'
import type { SourceView } from '../source-view.ts'
import { baseForm } from '../english/base-form.ts'
import type { Advice, Calque, CalquePlace, Strength } from './calque.ts'
import { FIGURES } from './figures.ts'

/** So many English words may hold what one character says. */
const WORDS_A_CHARACTER = 2.2
/** Of the characters of a figure so many must be there in English. */
const SHARE = 0.5
/** Words that stand everywhere say nothing of a character. */
const EVERYWHERE = new Set(
  'a an the of to and in on for with by at from as is be or not no it that this up out do have make take get go one two will can all other must should we they their its into more so'
    .split(' ')
    .map(baseForm),
)
const STOP = /[.!?;]\s/

let openings: Openings<string> | undefined

/** Characters of which the fewest tell something: three may come together by chance. */
const TELLING = 4

/** Figures of the source whose characters are in the target one by one, close together. Needs a dictionary. */
export function figurePlaces(pair: PairView, which: 'telling' | 'usual'): CalquePlace[] {
  if (!pair.knowsWords) return []
  const places: CalquePlace[] = []
  for (const [figure, at] of pair.sourceView.once(figuresIn)) {
    const long = figure.length >= TELLING
    if (which === 'telling' && !long) continue
    const span = literalPlace(figure, pair)
    // Nor does it tell anything by itself what two of them say.
    const strength = long && span && span.count > 2 ? 'telling' : 'usual'
    if (!span || strength !== which) continue
    const source = { start: at, end: at + figure.length }
    places.push({ start: span.start, end: span.end, source, calque: spelledOut(figure, strength) })
  }
  return places
}

/** Where each figure stands first: again it would be at the same place of the target. */
function figuresIn({ folded }: SourceView): ReadonlyMap<string, number> {
  openings ??= new Openings(FIGURES, (figure) => figure)
  const found = new Map<string, number>()
  for (let at = 0; at < folded.length; at++) {
    const begun = openings.at(folded, at)
    if (!begun) continue
    for (const figure of begun) if (!found.has(figure)) found.set(figure, at)
  }
  return found
}

/** What the dictionary found to be spelt out; an image unless said otherwise. */
export function spelledOut(source: string, strength: Strength, advice: Advice = 'no-image'): Calque {
  return { sources: [source], advice, strength, patterns: () => [] }
}

interface LiteralPlace extends Span {
  /** Characters that English gives. */
  readonly count: number
  /** Whether one of them is given that is no part of a word of two. */
  readonly single: boolean
}

const placesKnown = () => new Map<string, LiteralPlace | undefined>()

/** Where most of its characters stand together: from the first of them to the last. Looked for once. */
export function literalPlace(figure: string, pair: PairView): LiteralPlace | undefined {
  const known = pair.once(placesKnown)
  if (!known.has(figure)) known.set(figure, findPlace(figure, pair))
  return known.get(figure)
}

function findPlace(figure: string, pair: PairView): LiteralPlace | undefined {
  const { words, target } = pair
  const meanings = alike(meaningsOf(figure, pair))
  const bases = pair.once(basesIn)
  let inTwos: ReturnType<typeof alike> | undefined
  const reach = Math.ceil(figure.length * WORDS_A_CHARACTER)
  const fewest = Math.max(2, Math.ceil(figure.length * SHARE))
  let best: LiteralPlace | undefined
  for (let from = 0; from < words.length; from++) {
    if (!meanings.has(bases[from]!)) continue
    const covered = new Set<number>()
    const used = new Set<string>()
    for (let k = from; k < Math.min(words.length, from + reach); k++) {
      if (k > from && STOP.test(target.slice(words[k - 1]!.end, words[k]!.start))) break
      const base = bases[k]!
      const characters = meanings.get(base)
      if (!characters || used.has(base) || characters.every((one) => covered.has(one))) continue
      used.add(base)
      for (const one of characters) covered.add(one)
      const count = covered.size
      if (used.size > 1 && count >= fewest && count > (best?.count ?? 0)) {
        const twos = (inTwos ??= alike(meaningsOf(figure, pair, [2])))
        const single = [...used].some((one) => !twos.has(one))
        best = { start: words[from]!.start, end: words[k]!.end, count, single }
      }
    }
  }
  return best
}

function basesIn({ words }: PairView): readonly string[] {
  return words.map(({ lower }) => baseForm(lower))
}

/** Of words that begin alike one may come from the other: "construct", "construction". */
const ALIKE = 5

/** Looks up a stem or one that comes from it. */
function alike(meanings: ReadonlyMap<string, number[]>) {
  const heads = Map.groupBy(
    [...meanings].filter(([stem]) => stem.length >= ALIKE),
    ([stem]) => stem.slice(0, ALIKE),
  )
  const get = (base: string): number[] | undefined =>
    meanings.get(base) ??
    heads.get(base.slice(0, ALIKE))?.find(([stem]) => stem.startsWith(base) || base.startsWith(stem))?.[1]
  return { get, has: (base: string) => get(base) !== undefined }
}

/** English stems of its characters, alone and in twos, with the places of the characters they come from. */
export function meaningsOf(
  figure: string,
  pair: PairView,
  lengths: readonly number[] = [1, 2],
): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (let at = 0; at < figure.length; at++) {
    for (const length of lengths) {
      const word = figure.slice(at, at + length)
      if (word.length < length || word === figure) continue
      for (const { stem } of pair.meanings(word)) {
        if (EVERYWHERE.has(stem)) continue
        const characters = found.get(stem) ?? []
        for (let k = at; k < at + length; k++) if (!characters.includes(k)) characters.push(k)
        found.set(stem, characters)
      }
    }
  }
  return found
}
