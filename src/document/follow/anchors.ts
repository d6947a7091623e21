import { type Anchor, type AnchorStanding, type PairAnchor, type PairStanding } from '../../domain/index.ts'
import { carrySpans, carrySpansAlong, type CarriedSpan } from '../../text/diff/index.ts'
import type { Span } from '../../text/span.ts'
import type { Joined } from '../history/bodies.ts'
import type { Database } from '../store/database.ts'
import { listEditions } from '../history/editions.ts'
import { groupOf, staysWhole, type Group } from '../history/lineage.ts'
import { aliveAt } from '../history/structure.ts'
import { textVersion } from '../history/texts.ts'
import { traceGroup, type Trace } from './trace.ts'

const ORPHANED = { state: 'orphaned' } as const

/**
 * Where the words of anchors are at a revision: one answer each, in order.
 *
 * - A pair that reads at `at` what it read when the anchor was set, and was
 *   divided nowhere between, answers from a few index seeks, without reading any text.
 * - Otherwise the record tells which characters went where, once for all anchors
 *   in the same text: words that were taken out are not found in others that read
 *   alike. What it does not tell is compared (`mapSpan` tells what counts as the
 *   same words).
 * - A pair that was merged, split, divided anew or restored between the two may
 *   have given words away: they are looked for in it and in the pairs that
 *   lineage ties to it, and nowhere else.
 *   Words that were cut in two stay with the greater part of them.
 *
 * Always from the text of then to the text at `at`, not step by step: words
 * that were deleted and put back, by hand or by a restore, are found again.
 * `at` may also be earlier than the anchor.
 */
export function standAnchors(db: Database, anchors: readonly Anchor[], at: number): AnchorStanding[] {
  const langs = new Map(listEditions(db).map(({ id, lang }) => [id, lang]))
  const standings: AnchorStanding[] = anchors.map(() => ORPHANED)
  for (const { pair, edition, revision, places } of byText(db, anchors)) {
    const lang = langs.get(edition) ?? 'und'
    const spans = places.map((place) => anchors[place]!)
    const found = carry(db, { pair, edition, revision }, spans, at, lang)
    places.forEach((place, k) => (standings[place] = found[k]!))
  }
  return standings
}

/** Where whole pairs are at a revision: one answer each, in order. A pair that was split is where most of its words went. */
export function standPairs(db: Database, anchors: readonly PairAnchor[], at: number): PairStanding[] {
  const known = new Map<string, PairStanding>()
  return anchors.map(({ pair, revision }) => {
    const key = `${pair} ${revision}`
    const standing = known.get(key) ?? standPair(db, pair, revision, at)
    known.set(key, standing)
    return standing
  })
}

/** A text of a pair, by the revision at which somebody anchored something in it. */
interface TextOf {
  readonly pair: string
  readonly edition: string
  readonly revision: number
}

/** Anchors that count in the same text, wherever in its life they were set. `places` are their places in the list. */
function byText(db: Database, anchors: readonly Anchor[]): Iterable<TextOf & { readonly places: number[] }> {
  const versions = new Map<string, number>()
  const groups = new Map<string, TextOf & { readonly places: number[] }>()
  anchors.forEach(({ pair, edition, revision }, place) => {
    const then = `${pair} ${edition} ${revision}`
    const version = versions.get(then) ?? textVersion(db, pair, edition, revision)
    versions.set(then, version)
    const key = `${pair} ${edition} ${version}`
    const group = groups.get(key) ?? { pair, edition, revision, places: [] }
    group.places.push(place)
    groups.set(key, group)
  })
  return groups.values()
}

function carry(
  db: Database,
  { pair, edition, revision }: TextOf,
  spans: readonly Span[],
  at: number,
  lang: string,
): AnchorStanding[] {
  const same = textVersion(db, pair, edition, revision) === textVersion(db, pair, edition, at)
  if (same && staysWhole(db, pair, revision, at)) {
    return spans.map(({ start, end }) => ({ state: 'here', pair, start, end }))
  }
  const trace = traceGroup(db, pair, { id: edition, lang }, revision, at)
  const offset = trace.before.pieces.find((piece) => piece.pair === pair)?.start ?? 0
  const shifted = spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }))
  return carryAlong(trace, shifted, lang).map((carried) =>
    carried ? settle(trace.after, carried) : ORPHANED,
  )
}

function carryAlong({ before, after, same }: Trace, spans: readonly Span[], lang: string) {
  return same
    ? carrySpansAlong(before.text, after.text, same, spans, lang)
    : carrySpans(before.text, after.text, spans, lang)
}

function standPair(db: Database, pair: string, revision: number, at: number): PairStanding {
  if (aliveAt(db, pair, at)) return { state: 'here', pair }
  const group = groupOf(db, pair, revision, at)
  const home = mostWords(db, group, pair, revision, at) ?? group.after[0]?.pair
  return home === undefined ? ORPHANED : { state: 'here', pair: home }
}

/** Of the pairs after, the one with most of the words that this pair had, by the first edition any of them survived in. */
function mostWords(db: Database, group: Group, pair: string, from: number, at: number): string | undefined {
  if (group.after.length < 2) return undefined
  for (const edition of listEditions(db)) {
    const trace = traceGroup(db, pair, edition, from, at)
    const own = trace.before.pieces.find((piece) => piece.pair === pair)
    if (!own || own.start === own.end) continue
    const [carried] = carryAlong(trace, [own], edition.lang)
    if (carried) return largestPart(trace.after, carried.span)?.pair
  }
  return undefined
}

/**
 * From the joined text of some pairs back into the one that has most of the
 * anchor's own words. What stands between words that were torn into two pairs
 * belongs to neither.
 */
function settle(joined: Joined, { span, own }: CarriedSpan): AnchorStanding {
  const piece = largestPart(joined, span)
  if (!piece) return ORPHANED
  if (piece.start <= span.start && span.end <= piece.end) {
    return { state: 'here', pair: piece.pair, start: span.start - piece.start, end: span.end - piece.start }
  }
  const homes = joined.pieces.map(({ pair, start, end }) => {
    const words = own
      .map((part) => ({ start: Math.max(part.start, start) - start, end: Math.min(part.end, end) - start }))
      .filter((part) => part.start < part.end)
    return { pair, words, kept: lengthOf(words) }
  })
  const home = homes.reduce((best, one) => (one.kept > best.kept ? one : best))
  const [first] = home.words
  const last = home.words.at(-1)
  // Torn into more than two: no part of it is the words any more.
  if (!first || !last || home.kept * 2 < lengthOf(own)) return ORPHANED
  return { state: 'here', pair: home.pair, start: first.start, end: last.end }
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The pair that holds most of a span; undefined where all of it is white space between two pairs. */
function largestPart({ pieces }: Joined, { start, end }: Span): Joined['pieces'][number] | undefined {
  let best: Joined['pieces'][number] | undefined
  let most = start === end ? -1 : 0
  for (const piece of pieces) {
    const held = Math.min(end, piece.end) - Math.max(start, piece.start)
    if (held > most) [best, most] = [piece, held]
  }
  return best
}
