import { bodyText, type Body, type Decision } from '../domain/index.ts'
import { applyChanges, type Change } from '../text/diff/index.ts'
import type { Step } from '../text/merge/index.ts'
import type { Database } from './database.ts'
import { bodyAt } from './texts.ts'

/** Versions that are looked at one by one; of more, only the first and the last are compared. */
const MOST_VERSIONS = 30

interface Version {
  readonly revision: number
  readonly text: string
}

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
  const undone = undosOf(db, pair, edition, versions)
  return versions.map(({ revision, text: after }, k) => {
    const before = versions[k - 1]?.text ?? first
    return { before, after, made: madeBetween(before, after, undone.get(revision) ?? []) }
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

/** What takes back the changes that each version accepted, and that nobody opened again since. */
function undosOf(
  db: Database,
  pair: string,
  edition: string,
  versions: readonly Version[],
): Map<number, Change[]> {
  const rows = db.all<{ decision: string }>(
    `SELECT d.decision FROM json_each(?3) v
       CROSS JOIN revision r ON r.number = v.value
       CROSS JOIN json_each(r.corrections) n
       CROSS JOIN correction c INDEXED BY correction_of_pair
         ON c.pair = ?1 AND c.number = CAST(substr(n.value, 2) AS INTEGER) AND c.edition = ?2
       CROSS JOIN change d ON d.correction = c.number
     WHERE d.decision IS NOT NULL`,
    pair,
    edition,
    JSON.stringify(versions.map(({ revision }) => revision)),
  )
  const undone = new Map<number, Change[]>()
  for (const { decision } of rows) {
    const { revision, undo } = JSON.parse(decision) as Decision
    if (revision !== undefined && undo) undone.set(revision, [...(undone.get(revision) ?? []), undo])
  }
  return undone
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
