import type { PackagedCorrection, PackagedIssue, PackagedThread, Resolution } from '../../domain/index.ts'
import { asName } from './as-name.ts'
import { selectCorrections } from '../corrections/correction-rows.ts'
import { recordedCorrection } from '../corrections/corrections.ts'
import type { Database } from '../store/database.ts'
import { selectIssues } from '../talk/issue-rows.ts'
import { recordedIssue } from '../talk/issues.ts'
import { selectThreads } from '../talk/thread-rows.ts'
import { recordedThread } from '../talk/threads.ts'

/** Something of a list that is packed one by one, and the number of the next; null after the last. */
export interface Packed<T> {
  readonly item: T | null
  readonly next: number | null
}

/** The first correction from a number on, people as names. */
export function packCorrection(db: Database, from: number): Packed<PackagedCorrection> {
  const [row, next] = selectCorrections(db, 'WHERE number >= ? ORDER BY number LIMIT 2', from)
  if (!row) return { item: null, next: null }
  const { author, changes, ...correction } = recordedCorrection(db, row)
  const item = {
    ...correction,
    author: asName(author),
    changes: changes.map((change) =>
      change.decision
        ? { ...change, decision: { ...change.decision, by: asName(change.decision.by) } }
        : change,
    ),
  }
  return { item, next: next?.number ?? null }
}

/** The first thread from a number on, people as names. */
export function packThread(db: Database, from: number): Packed<PackagedThread> {
  const [row, next] = selectThreads(db, 'WHERE number >= ? ORDER BY number LIMIT 2', from)
  if (!row) return { item: null, next: null }
  const { resolution, comments, ...thread } = recordedThread(db, row)
  const item = {
    ...thread,
    ...(resolution ? { resolution: named(resolution) } : {}),
    comments: comments.map((comment) => ({
      ...comment,
      author: asName(comment.author),
      mentions: comment.mentions.map(({ start, end }) => ({ start, end })),
    })),
  }
  return { item, next: next?.number ?? null }
}

/** The first issue from a number on, people as names. */
export function packIssue(db: Database, from: number): Packed<PackagedIssue> {
  const [row, next] = selectIssues(db, 'WHERE number >= ? ORDER BY number LIMIT 2', from)
  if (!row) return { item: null, next: null }
  const { author, closing, ...issue } = recordedIssue(row)
  const item = { ...issue, author: asName(author), ...(closing ? { closing: named(closing) } : {}) }
  return { item, next: next?.number ?? null }
}

function named({ by, at }: Resolution): Resolution {
  return { by: asName(by), at }
}
