import { divideBodies, LIMITS, type Body, type Cut } from '../../domain/index.ts'
import { wholeText } from '../history/bodies.ts'
import type { RevisionDraft } from './draft.ts'
import { listEditions } from '../history/editions.ts'
import { isTied } from '../history/lineage.ts'
import { invalid, limit, refuse } from '../store/refusal.ts'
import {
  aliveAt,
  nextAlive,
  positionsAfter,
  previousAlive,
  requireAlive,
  type Placed,
} from '../history/structure.ts'
import { cutAtHead } from './cut-at-head.ts'
import { Run } from './run.ts'
import { unnamedCuts, type NamedCuts } from './unnamed-cuts.ts'

/** A pair as it comes out of a division: a known one that keeps its id, or one to be born. */
interface Row {
  readonly kept: Placed | null
  /** By edition; empty where it has nothing. */
  readonly texts: ReadonlyMap<string, Body>
}

/**
 * Divides neighbours anew, in one revision. The cuts count in the texts at
 * `base`; where a text moved on since, a cut goes where its surroundings went.
 * Where others moved the boundaries since, nothing is done.
 */
export function realign(
  draft: RevisionDraft,
  base: number,
  pairs: readonly string[],
  cuts: readonly Cut[],
): void {
  limit('pairsRealigned', LIMITS.pairsRealigned, Math.max(pairs.length, cuts.length + 1), 'command')
  const placed = neighbours(draft, base, pairs)
  const runs = listEditions(draft.tx.db).map(
    (edition) => new Run(edition, pairs.map((pair) => draft.bodyAtHead(pair, edition.id))), // prettier-ignore
  )
  const offsets = offsetsOf(draft, base, pairs, cuts, runs)
  const divided = runs.map((run, e) => divideBodies(run.bodies, run.cutsOf(offsets[e] ?? [])))
  const kept = keepers(runs, offsets, cuts.length + 1)
  const rows = kept.map((pair, k): Row => ({
    kept: pair === null ? null : (placed[pair] ?? null),
    texts: new Map(runs.map(({ edition }, e) => [edition.id, divided[e]?.[k] ?? []])),
  }))
  rows.forEach(({ texts }, k) => {
    if ([...texts.values()].every((body) => body.length === 0)) {
      invalid(k < cuts.length ? `command.cuts[${k}]` : 'command.cuts', 'nothing-left')
    }
  })
  write(draft, placed, rows)
}

/** The pairs in their places, all there and next to one another, their boundaries as they were at `base`. */
function neighbours(draft: RevisionDraft, base: number, pairs: readonly string[]): Placed[] {
  const { db, document } = draft.tx
  const placed = pairs.map((pair) => {
    requireAlive(db, pair, base)
    if (isTied(db, pair, base, document.head)) {
      refuse({ code: 'WRONG_STATE', what: 'pair', id: pair, state: `realigned-since-revision-${base}` })
    }
    return requireAlive(db, pair, document.head)
  })
  if (placed.length === 0) invalid('command.pairs', 'empty')
  placed.forEach((place, k) => {
    const next = placed[k + 1]
    if (next && nextAlive(db, place)?.pair !== next.pair) invalid(`command.pairs[${k + 1}]`, 'not-the-next')
  })
  return placed
}

/** For each edition the places of all cuts, in the order of `runs`. */
function offsetsOf(
  draft: RevisionDraft,
  base: number,
  pairs: readonly string[],
  cuts: readonly Cut[],
  runs: readonly Run[],
): (readonly number[])[] {
  const [first] = cuts
  if (!first) return runs.map(() => [])
  const ids = Object.keys(first)
  if (ids.length === 0) invalid('command.cuts[0]', 'no-edition')
  cuts.forEach((cut, k) => {
    const same = Object.keys(cut).length === ids.length && ids.every((id) => id in cut)
    if (!same) invalid(`command.cuts[${k}]`, 'not-the-same-editions')
  })
  const unknown = ids.find((id) => !runs.some(({ edition }) => edition.id === id))
  if (unknown !== undefined) refuse({ code: 'NOT_FOUND', what: 'edition', id: unknown })
  const named = runs
    .filter(({ edition }) => ids.includes(edition.id))
    .map((run): NamedCuts => ({ run, offsets: namedOffsets(draft, base, pairs, cuts, run) }))
  return runs.map((run) => named.find((one) => one.run === run)?.offsets ?? unnamedCuts(run, named))
}

function namedOffsets(
  draft: RevisionDraft,
  base: number,
  pairs: readonly string[],
  cuts: readonly Cut[],
  run: Run,
): number[] {
  const { id } = run.edition
  let before = 0
  return cuts.map((cut, k) => {
    const path = `command.cuts[${k}].${id}`
    const place = cut[id]
    const pair = pairs.indexOf(place?.pair ?? '')
    if (!place || pair < 0) invalid(`${path}.pair`, 'not-among-the-pairs')
    const at = cutAtHead(draft, base, place, run.edition, run.texts[pair] ?? '', `${path}.at`)
    const offset = (run.starts[pair] ?? 0) + at
    if (offset < before) invalid(path, 'out-of-order')
    return (before = offset)
  })
}

/**
 * Which pair each new row goes on as, in order: the one that keeps more than
 * half of its words in it, counted by the share of each edition. Where a pair
 * falls apart in two halves, the source tips the scales.
 */
function keepers(
  runs: readonly Run[],
  offsets: readonly (readonly number[])[],
  count: number,
): (number | null)[] {
  const kept: (number | null)[] = Array.from({ length: count }, () => null)
  const pairs = runs[0]?.bodies.length ?? 0
  let free = 0
  for (let pair = 0; pair < pairs; pair++) {
    for (let row = free; row < count; row++) {
      if (shareIn(runs, offsets, pair, row) <= 0.5) continue
      kept[row] = pair
      free = row + 1
      break
    }
  }
  return kept
}

const SOURCE_WEIGHT = 1.01

function shareIn(
  runs: readonly Run[],
  offsets: readonly (readonly number[])[],
  pair: number,
  row: number,
): number {
  let sum = 0
  let weights = 0
  runs.forEach((run, e) => {
    const cuts = offsets[e] ?? []
    const share = run.shareOf(pair, row === 0 ? 0 : (cuts[row - 1] ?? 0), cuts[row] ?? run.length)
    if (share === null) return
    const weight = run.edition.role === 'source' ? SOURCE_WEIGHT : 1
    sum += weight * share
    weights += weight
  })
  return weights === 0 ? 0 : sum / weights
}

function write(draft: RevisionDraft, placed: readonly Placed[], rows: readonly Row[]): void {
  const { db } = draft.tx
  const [first] = placed
  if (!first) return
  const before = previousAlive(db, first)?.pair ?? null
  const goesOn = new Set(rows.flatMap(({ kept }) => kept?.pair ?? []))
  const retired = placed.filter(({ pair }) => !goesOn.has(pair))
  for (const place of retired) draft.retire(place)
  let last = before
  const divided = new Set(retired.map(({ pair }) => pair))
  const shifted = shiftedPairs(draft, placed, rows)
  const born: string[] = []
  const children: string[] = []
  for (const [k, row] of rows.entries()) {
    if (row.kept === null) {
      // Where the row before stands now: making room may have moved it.
      const place = last === null ? null : (aliveAt(db, last, draft.number) ?? null)
      const [position = 0] = positionsAfter(db, draft.number, place, 1)
      last = draft.bear(position, Object.fromEntries(row.texts), null, `command.cuts[${k}]`, {
        restructured: true,
      })
      born.push(last)
      children.push(last)
      continue
    }
    last = row.kept.pair
    if (goOn(draft, row.kept, row.texts) || shifted.has(last)) {
      divided.add(last)
      children.push(last)
    }
  }
  if (divided.size > 0 || born.length > 0) {
    const parents = placed.flatMap(({ pair }) => (divided.has(pair) ? pair : []))
    draft.tie(parents, children)
  }
}

/** Pairs that begin elsewhere among their neighbours than before: what they read may be words of others that read alike. */
function shiftedPairs(draft: RevisionDraft, placed: readonly Placed[], rows: readonly Row[]): Set<string> {
  const shifted = new Set<string>()
  for (const { id } of listEditions(draft.tx.db)) {
    const began = new Map<string, number>()
    let at = 0
    for (const { pair } of placed) {
      began.set(pair, at)
      at += wholeText(draft.bodyAtHead(pair, id)).length
    }
    at = 0
    for (const { kept, texts } of rows) {
      if (kept && began.get(kept.pair) !== at) shifted.add(kept.pair)
      at += wholeText(texts.get(id) ?? []).length
    }
  }
  return shifted
}

/** @returns whether its words are others now. */
function goOn(draft: RevisionDraft, { pair, confidence }: Placed, texts: Row['texts']): boolean {
  let changed = false
  for (const [edition, body] of texts) {
    if (JSON.stringify(body) === JSON.stringify(draft.bodyAtHead(pair, edition))) continue
    draft.setBody(pair, edition, body, 'command.cuts', { restructured: true })
    changed = true
  }
  if (confidence !== null) {
    const place = aliveAt(draft.tx.db, pair, draft.number)
    if (place) draft.move({ ...place, confidence: null })
  }
  return changed
}
