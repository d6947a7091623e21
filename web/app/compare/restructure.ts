import { type Body, bodyText, joinBodies, splitBody } from '../../../src/domain/index.ts'
import { diffText } from '../../../src/text/diff/index.ts'
import { splitSentences } from '../../../src/text/segment/index.ts'
import { type ComparedRow, type Comparison, readSide, type Side } from './comparison.ts'

const SIDES = ['source', 'target', 'second'] as const satisfies readonly Side[]

/** The row joined to the one above it; null where there is none. */
export function joinRows(comparison: Comparison, id: string): Comparison | null {
  const k = indexOf(comparison, id)
  const above = comparison.rows[k - 1]
  const row = comparison.rows[k]
  if (!above || !row) return null
  const joined = bodies((side) => joinBodies([above[side], row[side]]))
  return replaced(comparison, k - 1, 2, [joined])
}

/**
 * The row cut in two, at offsets into its source and its newest English; the
 * first English is cut where the same words stand in it. Null where one of the
 * two would be empty.
 */
export function splitRow(
  comparison: Comparison,
  id: string,
  at: { readonly source: number; readonly target: number },
): Comparison | null {
  const k = indexOf(comparison, id)
  const row = comparison.rows[k]
  if (!row) return null
  const read = readSide(comparison)
  const offset = (side: Side) => {
    if (side === 'source') return at.source
    if (side === read) return at.target
    return carried(bodyText(row[read]), bodyText(row[side]), at.target, comparison.targetLang)
  }
  const halves = bodies((side) => splitBody(row[side], offset(side)))
  const upper = bodies((side) => halves[side][0])
  const lower = bodies((side) => halves[side][1])
  if (isEmpty(upper) || isEmpty(lower)) return null
  return replaced(comparison, k, 1, [upper, lower])
}

/** The first sentence of the row's newest English goes to the row above, or its last one to the row below. */
export function moveSentence(comparison: Comparison, id: string, to: 'up' | 'down'): Comparison | null {
  const k = indexOf(comparison, id)
  const row = comparison.rows[k]
  const upperIndex = to === 'up' ? k - 1 : k
  const neighbour = comparison.rows[to === 'up' ? k - 1 : k + 1]
  if (!row || !neighbour) return null
  const side = readSide(comparison)
  const sentences = splitSentences(bodyText(row[side]), comparison.targetLang)
  const cut = to === 'up' ? sentences[0]?.end : sentences.at(-1)?.start
  if (cut === undefined) return null
  const [head, tail] = splitBody(row[side], cut)
  const [kept, given] = to === 'up' ? [tail, head] : [head, tail]
  const received = to === 'up' ? joinBodies([neighbour[side], given]) : joinBodies([given, neighbour[side]])
  const stays = { ...bodies((one) => row[one]), [side]: kept }
  const takes = { ...bodies((one) => neighbour[one]), [side]: received }
  const both = to === 'up' ? [takes, stays] : [stays, takes]
  return replaced(
    comparison,
    upperIndex,
    2,
    both.filter((one) => !isEmpty(one)),
  )
}

type Bodies = Readonly<Record<Side, Body>>

function bodies<T>(of: (side: Side) => T): Record<Side, T> {
  return { source: of('source'), target: of('target'), second: of('second') }
}

function isEmpty(row: Bodies): boolean {
  return SIDES.every((side) => row[side].length === 0)
}

function indexOf(comparison: Comparison, id: string): number {
  return comparison.rows.findIndex((row) => row.id === id)
}

/** Rows made by hand are certain, so they carry no confidence. */
function replaced(comparison: Comparison, start: number, count: number, made: readonly Bodies[]): Comparison {
  let next = nextId(comparison.rows)
  const rows = made.map((row): ComparedRow => ({ ...row, id: `r${next++}` }))
  return { ...comparison, rows: comparison.rows.toSpliced(start, count, ...rows) }
}

function nextId(rows: readonly ComparedRow[]): number {
  return 1 + rows.reduce((most, row) => Math.max(most, Number(row.id.slice(1))), 0)
}

/** Where an offset of one text is in another, at the nearest beginning of a sentence. */
function carried(from: string, to: string, offset: number, lang: string): number {
  const near = throughDiff(from, to, offset, lang)
  const begins = [...splitSentences(to, lang).map(({ start }) => start), to.length]
  return begins.reduce((best, begin) => (Math.abs(begin - near) < Math.abs(best - near) ? begin : best), 0)
}

function throughDiff(from: string, to: string, offset: number, lang: string): number {
  let before = 0
  let after = 0
  for (const { op, text } of diffText(from, to, lang)
    .rows.flatMap((row) => row.segments)
    .flatMap((s) => s.ops)) {
    if (op !== 'insert') {
      if (before + text.length > offset) return op === 'equal' ? after + offset - before : after
      before += text.length
    }
    if (op !== 'delete') after += text.length
  }
  return to.length
}
