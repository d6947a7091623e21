import type { Body, Column } from '../domain/index.ts'
import type { PageRequest } from './call.ts'

export interface ColumnsRequest extends PageRequest {
  /** One to `LIMITS.columns`; rows come in the order of the first. */
  readonly columns: readonly Column[]
}

/** What each of some editions reads, at a revision of its own. Pairs that were merged or split between any two are one row. */
export interface ColumnsRow {
  /** One a column, in order. Several where pairs share the row; empty where it has none. */
  readonly cells: readonly (readonly ColumnPair[])[]
}

export interface ColumnPair {
  readonly pair: string
  /** Empty: the edition has nothing here. */
  readonly body: Body
  /** Of the alignment, as `Pair`. */
  readonly confidence?: number
}
