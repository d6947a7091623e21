import { bodyText, type Body, type Decision } from '../../domain/index.ts'
import { applyChanges, type Change } from '../../text/diff/index.ts'
import type { Step } from '../../text/merge/index.ts'
import type { Database } from '../store/database.ts'
import { bodyAt } from '../history/texts.ts'

/** Versions that are looked at one by one; of more, only the first and the last are compared. */
const MOST_VERSIONS = 30

export interface Version {
  readonly revision: number
  readonly text: string
}

/** The changes that take back what versions accepted, by pair and revision. */
export type Undos = (pair: string, revision: number) => readonly Change[]

/**
 * How a pair's text came from revision `from` to `to`, version by version. What
 * accepting wrote is known to the code unit; the rest has to be compared.
 */
export function stepsBetween(db: Database, pair: string, edition: string, from: number, to: number): Step[] {
  const versions = versionsBetween(db, pair, edition, from, to)
  if (versions.length === 0) return []
  const first = bodyText(bodyAt(db, pair, edition, from))
  if (versions.length > MOST_VERSIONS) {
    return [{ before: first, after: bodyText(bodyAt(db, pair, edition, to)), made: null }]
  }
  const undos = undosOf(
    db,
    edition,
    versions.map(({ revision }) => ({ pair, revision })),
  )
  return stepsAlong(first, versions, (revision) => undos(pair, revision))
}

/** The same of versions that are known already, in order: after `first`, up to the newest of them. */
export function stepsAlong(
  first: string,
  versions: readonly Version[],
  undosAt: (revision: number) => readonly Change[],
): Step[] {
  const last = versions.at(-1)
  if (last && versions.length > MOST_VERSIONS) return [{ before: first, after: last.text, made: null }]
  return versions.map(({ revision, text: after }, k) => {
    const before = versions[k - 1]?.text ?? first
    return { before, after, made: madeBetween(before, after, undosAt(revision)) }
  })
}

function versionsBetween(db: Database, pair: string, edition: string, from: number, to: number): Version[] {
  const rows = db.all<{ revision: number; body: string }>(
    `SELECT revision, body FROM text WHERE pair = ? AND edition = ? AND revision > ? AND revision <= ?
     ORDER BY revision LIMIT ?`,
    pair,
    edition,
    from,
    to,
    MOST_VERSIONS + 1,
  )
  return rows.map(({ revision, body }) => ({ revision, text: bodyText(JSON.parse(body) as Body) }))
}

/**
 * What takes back the changes that each of these versions accepted, and that
 * nobody opened again since. A correction that was accepted in parts is named
 * by more than one revision: its changes count once, where they were accepted.
 */
export function undosOf(
  db: Database,
  edition: string,
  versions: readonly { readonly pair: string; readonly revision: number }[],
): Undos {
  const rows = db.all<{ pair: string; decision: string }>(
    `SELECT DISTINCT c.pair, d.correction, d.id, d.decision FROM json_each(?1) v
       CROSS JOIN revision r ON r.number = v.value ->> 1
       CROSS JOIN json_each(r.corrections) n
       CROSS JOIN correction c INDEXED BY correction_of_pair
         ON c.pair = v.value ->> 0 AND c.number = CAST(substr(n.value, 2) AS INTEGER) AND c.edition = ?2
       CROSS JOIN change d ON d.correction = c.number
     WHERE d.decision IS NOT NULL`,
    JSON.stringify(versions.map(({ pair, revision }) => [pair, revision])),
    edition,
  )
  const undone = new Map<string, Change[]>()
  for (const { pair, decision } of rows) {
    const { revision, undo } = JSON.parse(decision) as Decision
    if (revision === undefined || !undo) continue
    const at = `${pair} ${revision}`
    undone.set(at, [...(undone.get(at) ?? []), undo])
  }
  return (pair, revision) => undone.get(`${pair} ${revision}`) ?? []
}

/** null unless these, and nothing else, were made of the one text to give the other. */
function madeBetween(before: string, after: string, undos: readonly Change[]): Change[] | null {
  const inOrder = undos.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const stands = inOrder.every(
    ({ start, end, quote }, k) =>
      start >= (inOrder[k - 1]?.end ?? 0) && end <= after.length && after.slice(start, end) === quote,
  )
  if (!stands || applyChanges(after, inOrder) !== before) return null
  let grown = 0
  return inOrder.map(({ start: at, quote, replacement }) => {
    const start = at - grown
    grown += quote.length - replacement.length
    return { start, end: start + replacement.length, quote: replacement, replacement: quote }
  })
}
