import type { Edition, Publication } from '../../domain/index.ts'
import type { Lexicon } from '../../text/align/index.ts'
import type { Database } from '../store/database.ts'
import { readEdition, sourceEdition } from '../history/editions.ts'
import type { CursorParts } from '../store/page.ts'
import { inPages, type PreparedPage } from './prepared.ts'
import { pairsOfPublication, publishedPairs, type Bitext } from './published-pairs.ts'
import { publishedRows } from './published-rows.ts'
import { invalid } from '../store/refusal.ts'
import { requireRevision } from '../history/revisions.ts'
import type { Transaction } from '../store/transaction.ts'
import { publishedRevision } from '../history/versions.ts'

/**
 * Makes a revision of a translation the one readers see, and prepares all they
 * need: its pages, and its difference to what was published before.
 */
export function publish(
  tx: Transaction,
  editionId: string,
  revision: number,
  lexicon?: Lexicon,
): Publication {
  const { db } = tx
  const { published: before, ...edition } = readEdition(db, editionId)
  if (edition.role === 'source') invalid('edition', 'not-a-translation')
  requireRevision(db, revision)
  db.run('DELETE FROM published_diff WHERE edition = ?', editionId)
  if (before !== revision) preparePages(db, edition, revision, before, lexicon)
  if (before !== null && before < revision) prepareDiff(db, editionId, edition.lang, before, revision)
  db.run('UPDATE edition SET published = ? WHERE id = ?', revision, editionId)
  db.run(
    'INSERT OR REPLACE INTO publication VALUES (?, ?, ?, ?)',
    editionId,
    revision,
    tx.at,
    JSON.stringify(tx.actor),
  )
  tx.event('edition.published', { edition: editionId, revision })
  return { edition: editionId, revision, at: tx.at, by: tx.actor }
}

/** What was public stays a fact of the history; nobody sees it any more. */
export function unpublish(tx: Transaction, edition: string): null {
  readEdition(tx.db, edition)
  const revision = publishedRevision(tx.db, edition)
  tx.db.run('DELETE FROM published_page WHERE edition = ?', edition)
  tx.db.run('DELETE FROM published_diff WHERE edition = ?', edition)
  tx.db.run('UPDATE edition SET published = NULL WHERE id = ?', edition)
  tx.event('edition.unpublished', { edition, revision })
  return null
}

/** Cutting pairs into segments is most of the work: those that read as in the publication before keep theirs. */
function preparePages(
  db: Database,
  edition: Edition,
  revision: number,
  before: number | null,
  lexicon: Lexicon | undefined,
): void {
  const bitext: Bitext = {
    source: sourceEdition(db),
    edition,
    revision,
    ...(lexicon ? { lexicon } : {}),
    ...(before === null ? {} : { earlier: pairsOfPublication(db, edition.id, before) }),
  }
  for (const page of inPages(publishedPairs(db, bitext, null))) {
    db.run(
      'INSERT INTO published_page VALUES (?, ?, ?, ?, ?)',
      edition.id,
      revision,
      ...lastPlace(page),
      JSON.stringify(page.items),
    )
  }
  db.run('DELETE FROM published_page WHERE edition = ? AND revision <> ?', edition.id, revision)
}

function prepareDiff(db: Database, edition: string, lang: string, from: number, to: number): void {
  const rows = publishedRows(db, { edition, lang, from, to }, null)
  const changed = rows.filter(({ item }) => item !== null)
  for (const page of inPages(changed)) {
    db.run(
      'INSERT INTO published_diff VALUES (?, ?, ?, ?, ?)',
      edition,
      from,
      ...lastPlace(page),
      JSON.stringify(page.items),
    )
  }
}

function lastPlace<T>({ items }: PreparedPage<T>): CursorParts {
  return items.at(-1)?.place ?? []
}
