import type {
  Accepted,
  BlameRequest,
  LifeRequest,
  LifeStep,
  PairBlame,
  Worded,
  WordLife,
} from '../../contract/word-history.ts'
import { blame, lifeOf, wholeWords, wordRuns, type Origin, type Wording } from '../../text/blame/index.ts'
import type { Span } from '../../text/span.ts'
import { Deeds } from './accepted.ts'
import type { Database } from '../store/database.ts'
import { readEdition } from '../history/editions.ts'
import { pageLimit, readCursor, writeCursor } from '../store/page.ts'
import { PairHistories } from './pair-history.ts'
import { PairPast } from './pair-past.ts'
import { invalid } from '../store/refusal.ts'
import { requireRevision } from '../history/revisions.ts'
import { requireAlive } from '../history/structure.ts'

/** Who wrote each word of a pair's text, through all it was merged with, split from and restored to. */
export function blamePair(db: Database, request: BlameRequest): PairBlame {
  const { past, lang, deeds } = open(db, request)
  const { written, limited } = blame(past, lang)
  const revisions = new Set<number>()
  const corrections = new Map<string, Accepted>()
  const authorOf = (origin: Origin<PairPast> | null): string => {
    if (!origin) return ''
    revisions.add(origin.revision)
    const place = pieceAt(origin.made, origin.at)
    const [accepted] = place ? deeds.acceptedAt(origin.revision, place.pair, [place.span]) : []
    if (accepted) corrections.set(accepted.id, accepted)
    return `${origin.revision} ${accepted?.id ?? ''}`
  }
  const runs = wordRuns(past.text, written, lang, authorOf).map(({ start, end, by }) => {
    const [revision, correction] = by.split(' ')
    return {
      start,
      end,
      revision: revision ? Number(revision) : null,
      ...(correction ? { correction } : {}),
    }
  })
  return {
    text: past.text,
    runs,
    revisions: [...revisions].toSorted((a, b) => a - b).map((number) => deeds.facts(number)),
    corrections: [...corrections.values()],
    limited,
  }
}

/** The life of some words: each step at which they read differently, newest first, to the first wording. */
export function wordLife(db: Database, request: LifeRequest): WordLife {
  const { start, end } = request
  const { past, lang, deeds } = open(db, request)
  if (start < 0 || end > past.text.length) invalid('end', 'out-of-range')
  if (start >= end) invalid('end', 'empty')
  const limit = pageLimit(request)
  const given = Number(readCursor(request.cursor, 'n')?.[0] ?? 0)
  const items: LifeStep[] = []
  let nextCursor: string | null = null
  let k = 0
  for (const { revision, before, after } of lifeOf(past, request, lang)) {
    if (k++ < given) continue
    if (items.length === limit) {
      nextCursor = writeCursor([k - 1])
      break
    }
    const places = placesOf(after)
    const corrections = [...Map.groupBy(places, ({ pair }) => pair)].flatMap(([pair, here]) =>
      deeds.acceptedAt(
        revision,
        pair,
        here.map(({ span }) => span),
      ),
    )
    items.push({
      revision: deeds.facts(revision),
      corrections,
      after: worded(after),
      before: before && worded(before),
    })
  }
  return { items, nextCursor, span: wholeWords(past.text, { start, end }, lang) }
}

function open(db: Database, { pair, edition, at }: BlameRequest) {
  const { lang } = readEdition(db, edition)
  requireRevision(db, at)
  const pairs = pair.split('+')
  for (const one of pairs) requireAlive(db, one, at)
  const past = PairPast.of(new PairHistories(db, edition, at), pairs, at)
  return { past, lang, deeds: new Deeds(db, edition) }
}

interface PlaceInPair {
  readonly pair: string
  /** In the pair's own text. */
  readonly span: Span
}

function pieceAt(made: PairPast, at: number): PlaceInPair | null {
  const piece = made.pieces.find(({ start, end }) => start <= at && at < end)
  return piece ? { pair: piece.pair, span: { start: at - piece.start, end: at - piece.start } } : null
}

function placesOf({ made, spans }: Wording<PairPast>): PlaceInPair[] {
  return made.pieces.flatMap(({ pair, start, end }) =>
    spans
      .filter((span) => span.start < end && start < span.end)
      .map((span) => ({
        pair,
        span: { start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start },
      })),
  )
}

function worded(wording: Wording<PairPast>): Worded {
  return { words: wording.words, pair: placesOf(wording)[0]?.pair ?? wording.made.pieces[0]?.pair ?? '' }
}
