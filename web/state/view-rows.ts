import { bodyText, type Pair } from '../../src/domain/index.ts'
import type { ColumnsRow, ComparisonRow } from '../../src/contract/index.ts'
import type { ViewRow } from '../components/index.ts'

/** Which two texts a view puts side by side. */
export interface Columns {
  /** Edition ids. */
  readonly source: string
  readonly target: string
}

/** Pairs as they read at one revision. */
export function rowsOfPairs(pairs: readonly Pair[], columns: Columns, offset: number): ViewRow[] {
  return pairs.map((pair, k) => rowOf([pair], columns, offset + k + 1))
}

/** Pairs at two revisions: tied pairs are one row, and a row says what it read before. */
export function rowsOfComparison(
  rows: readonly ComparisonRow[],
  columns: Columns,
  offset: number,
): ViewRow[] {
  return rows.map(({ before, after }, k) => ({
    ...rowOf(after.length > 0 ? after : before, columns, offset + k + 1),
    ...(after.length === 0 && { target: '' }),
    before: joined(before, columns.target),
  }))
}

/** Several texts, each at a revision of its own: the target and the source come first, then the older text if there is one. */
export function rowsOfColumns(rows: readonly ColumnsRow[], hasBefore: boolean, offset: number): ViewRow[] {
  return rows.map(({ cells }, k) => {
    const [target = [], source = [], ...others] = cells
    const texts = others.map((pairs) => bodyText(pairs.flatMap(({ body }) => body)))
    const [before] = texts
    const present = [target, source, ...others].find((pairs) => pairs.length > 0) ?? []
    const paragraphs = [...source, ...target].flatMap(({ body }) => body)
    const confidence = target.length === 1 ? target[0]?.confidence : undefined
    return {
      id: present.map(({ pair }) => pair).join('+'),
      number: offset + k + 1,
      kind: paragraphs[0]?.kind ?? 'text',
      source: bodyText(source.flatMap(({ body }) => body)),
      target: bodyText(target.flatMap(({ body }) => body)),
      ...(hasBefore && { before: before ?? '' }),
      beside: hasBefore ? texts.slice(1) : texts,
      ...(confidence !== undefined && { confidence }),
    }
  })
}

function rowOf(pairs: readonly Pair[], columns: Columns, number: number): ViewRow {
  const first = pairs[0]
  const paragraphs = (edition: string) => pairs.flatMap((pair) => pair.texts[edition] ?? [])
  const [opening] = [...paragraphs(columns.source), ...paragraphs(columns.target)]
  const confidence = pairs.length === 1 ? first?.confidence : undefined
  return {
    id: pairs.map((pair) => pair.id).join('+'),
    number,
    kind: opening?.kind ?? 'text',
    source: joined(pairs, columns.source),
    target: joined(pairs, columns.target),
    ...(confidence !== undefined && { confidence }),
  }
}

function joined(pairs: readonly Pair[], edition: string): string {
  return bodyText(pairs.flatMap((pair) => pair.texts[edition] ?? []))
}
