import type { Actor } from './actor.ts'

/** One entry of the document's event sequence. `seq` counts from 1 without gaps and is the only cursor. */
export interface DocumentEvent {
  readonly seq: number
  readonly at: string
  readonly actor: Actor
  readonly kind: EventKind
  /** What it is about, such as `{ revision: 4 }` or `{ correction: 'c2' }`. */
  readonly about: Readonly<Record<string, string | number | readonly string[]>>
}

export type EventKind =
  | 'document.created'
  | 'document.changed'
  | 'document.imported'
  | 'revision.made'
  | 'revision.labelled'
  | 'correction.proposed'
  | 'correction.amended'
  | 'correction.decided'
  | 'correction.withdrawn'
  | 'correction.reopened'
  | 'correction.carried'
  | 'finding.dismissed'
  | 'finding.restored'
  | 'comment.made'
  | 'comment.edited'
  | 'comment.deleted'
  | 'thread.resolved'
  | 'thread.reopened'
  | 'issue.marked'
  | 'issue.amended'
  | 'issue.withdrawn'
  | 'issue.resolved'
  | 'issue.reopened'
  | 'edition.published'
  | 'edition.unpublished'
  | 'glossary.changed'
  | 'edition.approved'
  | 'edition.reopened'
  | 'segment.confirmed'
  | 'segment.reopened'
