import { scopeTerm } from '../scope-terms.ts'
import { enterIndex, isNewest } from './indexed-document.ts'
import { placeOnShelf, shelfOf, textsOf } from './text-places.ts'

/** What one pair reads now in one edition. */
export interface IndexedText {
  readonly pair: string
  readonly edition: string
  /** The edition's place among those of the document, from 0. */
  readonly place: number
  /** BCP 47. */
  readonly lang: string
  /** '' takes it out of the index: the pair is gone, or has nothing in this edition. */
  readonly text: string
  /** Its terms, as src/text/search makes them, with spaces between. */
  readonly words: string
}

/** How much text one call may carry, in UTF-16 code units: with its terms it stays below the 2 MB of a bound value. */
export const INDEXED_AT_ONCE = 100_000

/**
 * Writes texts of a document and their terms, only ever forward: what is older
 * than the `seq` that stands there changes nothing, so that deliveries may
 * repeat and overtake each other. A document that is gone stays gone. Throws
 * when D1 does not answer.
 */
export async function indexTexts(
  db: D1Database,
  document: string,
  seq: number,
  texts: readonly IndexedText[],
): Promise<void> {
  const rows = texts.flatMap(({ pair, place, ...text }) => {
    const at = placeOnShelf(pair, place)
    return at === null ? [] : [{ ...text, at, scope: scopeTerm.language(text.lang) }]
  })
  const present = JSON.stringify(rows.filter(({ text }) => text !== ''))
  const gone = JSON.stringify(rows.filter(({ text }) => text === '').map(({ at }) => at))
  const here = `indexed_document AS i CROSS JOIN json_each(?3) AS row WHERE ${isNewest('text_seq')}`
  const id = (at: string) => `${shelfOf('i.number')} + ${at}`
  const statement = (sql: string, list: string) => db.prepare(sql).bind(document, seq, list)
  await db.batch([
    ...enterIndex(db, 'text_seq', document, seq),
    statement(
      `INSERT INTO searched_text (id, edition, lang, text)
       SELECT ${id("row.value ->> 'at'")}, row.value ->> 'edition', row.value ->> 'lang', row.value ->> 'text'
       FROM ${here}
       ON CONFLICT (id) DO UPDATE SET lang = excluded.lang, text = excluded.text`,
      present,
    ),
    statement(
      `INSERT OR REPLACE INTO search_index (rowid, scope, words)
       SELECT ${id("row.value ->> 'at'")},
         'w' || i.workspace || ' d' || i.document || ' ' || (row.value ->> 'scope'), row.value ->> 'words'
       FROM ${here}`,
      present,
    ),
    ...(gone === '[]'
      ? []
      : ['search_index WHERE rowid', 'searched_text WHERE id'].map((rowid) =>
          statement(`DELETE FROM ${rowid} IN (SELECT ${id('row.value')} FROM ${here})`, gone),
        )),
  ])
}

const FORGOTTEN_AT_ONCE = 2_000

/** Takes all texts of a document out of the index, some at a time: it may be interrupted and begun again. */
export async function forgetTexts(db: D1Database, document: string): Promise<void> {
  const some = `SELECT id FROM searched_text
    WHERE id ${textsOf('(SELECT number FROM indexed_document WHERE document = ?1)')} ORDER BY id LIMIT ${FORGOTTEN_AT_ONCE}`
  for (;;) {
    const [, removed] = await db.batch([
      db.prepare(`DELETE FROM search_index WHERE rowid IN (${some})`).bind(document),
      db.prepare(`DELETE FROM searched_text WHERE id IN (${some})`).bind(document),
    ])
    if ((removed?.meta.changes ?? 0) < FORGOTTEN_AT_ONCE) return
  }
}
