import type { Revision } from '../../../src/domain/index.ts'

/** Consecutive revisions of the same person: shown as one until opened. */
export interface Sitting {
  /** Newest first, never empty. A labelled or restoring revision begins a sitting of its own. */
  readonly revisions: readonly [Revision, ...Revision[]]
}

/** A pause longer than this ends a sitting. */
const PAUSE_MS = 3 * 60 * 60 * 1000

/** @param revisions newest first. */
export function sittings(revisions: readonly Revision[]): Sitting[] {
  const found: [Revision, ...Revision[]][] = []
  for (const revision of revisions) {
    const current = found.at(-1)
    const last = current?.at(-1)
    if (current && last && together(last, revision)) current.push(revision)
    else found.push([revision])
  }
  return found.map((all) => ({ revisions: all }))
}

function together(newer: Revision, older: Revision): boolean {
  return (
    samePerson(newer, older) &&
    older.label === undefined &&
    newer.kind !== 'restore' &&
    older.kind !== 'restore' &&
    older.kind !== 'create' &&
    Date.parse(newer.at) - Date.parse(older.at) <= PAUSE_MS
  )
}

function samePerson({ author: a }: Revision, { author: b }: Revision): boolean {
  return a.kind === b.kind && a.id === b.id && a.name === b.name
}
