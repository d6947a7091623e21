import type { Span } from '../../text/span.ts'
import { Openings } from '../chinese/openings.ts'
import type { Phrase } from '../english/phrase.ts'
import type { PairView } from '../pair-view.ts'
import type { SourceView } from '../source-view.ts'
import { renderingsIn } from '../termbase/avoided-places.ts'
import { longestOf, Taken } from '../termbase/longest.ts'
import { CALQUE_LINES } from './all-calques.ts'
import { beatPlaces } from './beat-places.ts'
import { readCalque, type Advice, type Calque, type CalquePlace } from './calque.ts'
import { clausePlaces } from './clause-places.ts'
import { figurePlaces } from './figure-places.ts'
import { mirroredPlaces } from './mirrored-places.ts'
import { quotedPlaces } from './quoted-places.ts'
import { unsaidPlaces } from './unsaid-places.ts'

/** Characters between two phrases that belong together, about six words. */
const REACH = 42
const STOP = /[.!?;:]\s/

/** What tells of a text word by word; of places that overlap the longest. */
export function tellingPlaces(pair: PairView): CalquePlace[] {
  return longestOf([...figurePlaces(pair, 'telling'), ...tablePlaces(pair, 'telling')])
}

/**
 * What good translators write too, apart from what tells. Of places that
 * overlap the longest, but what the tables know before what only looks literal.
 * Asked only of what is or may be word by word as a whole: it takes longer than all other checks.
 */
export function usualPlaces(pair: PairView, telling: readonly CalquePlace[]): CalquePlace[] {
  // An established rendering has the order of Chinese by right.
  const good = renderingsIn(
    pair,
    pair.terms.map(({ term }) => term),
  )
  const layers: readonly (readonly CalquePlace[])[] = [
    [...figurePlaces(pair, 'usual'), ...tablePlaces(pair, 'usual')],
    unsaidPlaces(pair),
    [...beatPlaces(pair), ...apartFrom(good, quotedPlaces(pair))],
    apartFrom(good, mirroredPlaces(pair)),
  ]
  const places = layers.reduce((all, more) => [...all, ...longestOf(apartFrom(all, more))], telling)
  return [...places, ...clausePlaces(pair, [...places, ...good])].slice(telling.length)
}

/** Those of the places that share nothing with any of the others. */
export function apartFrom<T extends Span>(others: readonly Span[], places: readonly T[]): readonly T[] {
  const taken = new Taken(others)
  return places.filter((place) => !taken.meets(place))
}

function tablePlaces(pair: PairView, which: 'telling' | 'usual'): CalquePlace[] {
  return pair.sourceView
    .once(calquesIn)
    .filter(({ calque }) => (calque.strength === 'usual') === (which === 'usual'))
    .flatMap(({ calque, ...source }) =>
      calque
        .patterns()
        .flatMap((pattern) => spansOf(pattern, pair))
        .filter(({ start, end }) => !isAdvised(pair.target.slice(start, end), calque.advice))
        .map((span) => ({ ...span, source, calque })),
    )
}

/** What English says already: `front line` may be found as a part of what is not. */
function isAdvised(words: string, advice: Advice): boolean {
  return typeof advice === 'object' && advice.say.toLowerCase().split('; ').includes(words.toLowerCase())
}

function spansOf([first, ...others]: readonly Phrase[], pair: PairView): readonly Span[] {
  return others.reduce<readonly Span[]>(
    (spans, phrase) => (spans.length === 0 ? spans : together(spans, pair.phrases.find(phrase), pair.target)),
    pair.phrases.find(first!),
  )
}

/** Each span of one list with the nearest of the other, where they stand close in one sentence. */
function together(left: readonly Span[], right: readonly Span[], text: string): Span[] {
  return left.flatMap((a) => {
    const near = right
      .map((b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end), gap: gapOf(a, b) }))
      .filter(({ start, end, gap }) => gap >= 0 && gap <= REACH && !STOP.test(text.slice(start, end)))
      .toSorted((one, other) => one.gap - other.gap)
    return near.slice(0, 1).map(({ start, end }) => ({ start, end }))
  })
}

/** Characters between two spans; below 0 where they share some. */
function gapOf(a: Span, b: Span): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end)
}

let openings: Openings<{ readonly source: string; readonly calque: Calque }> | undefined

/** Each calque once, at its first place. */
function calquesIn({ folded }: SourceView): readonly (Span & { readonly calque: Calque })[] {
  openings ??= new Openings(
    CALQUE_LINES.map(readCalque).flatMap((calque) => calque.sources.map((source) => ({ source, calque }))),
    ({ source }) => source,
  )
  const found = new Map<Calque, Span & { readonly calque: Calque }>()
  for (let at = 0; at < folded.length; at++) {
    const begun = openings.at(folded, at)
    if (!begun) continue
    for (const { source, calque } of begun) {
      if (!found.has(calque)) found.set(calque, { start: at, end: at + source.length, calque })
    }
  }
  return [...found.values()]
}
