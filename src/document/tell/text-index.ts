import type { IndexedText } from '../../catalogue/projection/index.ts'
import { bodyText } from '../../domain/index.ts'
import { termsOf, unitsOf } from '../../text/search/index.ts'
import type { Database } from '../store/database.ts'
import { listEditions } from '../history/editions.ts'
import { aliveAt } from '../history/structure.ts'
import { textsAt } from '../history/texts.ts'

/** A place in what revisions touched: the last one that was told of. */
export type Touched = readonly [revision: number, pair: string]

/** How many touched pairs one delivery looks at. */
const PAIRS_AT_ONCE = 200
/** The same in UTF-16 code units of text, so that an alarm stays short; the pair that goes beyond it is the last. */
const LENGTH_AT_ONCE = 300_000

/** A stretch of what revisions touched, as the index wants to hear it. */
export interface TouchedTexts {
  readonly texts: readonly IndexedText[]
  /** null: there was nothing more. */
  readonly upto: Touched | null
}

/**
 * What the pairs that were touched after a place read now. Revisions only grow,
 * so their order is the order of work: a pair that a later revision touched
 * again is left for then, and each is told once however long the history.
 */
export function touchedTexts(db: Database, after: Touched, head: number): TouchedTexts {
  const editions = listEditions(db)
  const texts: IndexedText[] = []
  let upto: Touched | null = null
  let length = 0
  for (const { revision, pair, latest } of touchedPairs(db, after)) {
    if (length > LENGTH_AT_ONCE) break
    upto = [revision, pair]
    if (latest > revision) continue
    const here = aliveAt(db, pair, head) ? [...textsAt(db, [pair], head)][0]?.texts : {}
    editions.forEach(({ id, lang }, place) => {
      const text = bodyText(here?.[id] ?? [])
      texts.push({ pair, edition: id, place, lang, text, words: termsOf(unitsOf(text)).join(' ') })
      length += text.length
    })
  }
  return { texts, upto }
}

interface TouchedPair {
  readonly revision: number
  readonly pair: string
  /** The newest revision that touched it. */
  readonly latest: number
}

function touchedPairs(db: Database, [revision, pair]: Touched): TouchedPair[] {
  const part = (table: 'text' | 'structure') =>
    `SELECT * FROM (SELECT DISTINCT revision, pair FROM ${table} INDEXED BY ${table}_of_revision
       WHERE (revision, pair) > (?1, ?2) ORDER BY revision, pair LIMIT ${PAIRS_AT_ONCE})`
  return db.all<TouchedPair>(
    `SELECT revision, pair, max(
       (SELECT max(s.revision) FROM structure s WHERE s.pair = touched.pair),
       (SELECT max(coalesce(
          (SELECT max(t.revision) FROM text t WHERE t.pair = touched.pair AND t.edition = e.id), 0))
        FROM edition e)) AS latest
     FROM (${part('text')} UNION ${part('structure')}) AS touched
     ORDER BY revision, pair LIMIT ${PAIRS_AT_ONCE}`,
    revision,
    pair,
  )
}
