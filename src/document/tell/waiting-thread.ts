import type { WaitingItem } from '../../catalogue/projection/index.ts'
import type { Edition } from '../../domain/index.ts'
import { termsOf, unitsOf } from '../../text/search/index.ts'
import { readCorrectionRow } from '../corrections/correction-rows.ts'
import type { Database } from '../store/database.ts'
import { listEditions, readEdition } from '../history/editions.ts'
import { clip, WORDS_SHOWN } from './queue-words.ts'
import { readComments, type ThreadRow } from '../talk/thread-rows.ts'

/** UTF-16 code units of a long talk that are found by their words: the newest comments. */
const WORDS_FOUND = 20_000

/**
 * An open thread as the queue shows it: what was said last, and by whom. Found
 * by everything that is said in it and everybody who is named there.
 *
 * @returns null: all of it was taken back.
 */
export function waitingThread(db: Database, row: ThreadRow): WaitingItem | null {
  const comments = readComments(db, row.number).filter(({ deletedAt }) => deletedAt === undefined)
  const last = comments.at(-1)
  if (!last) return null
  const { id, lang } = editionOf(db, row)
  return {
    item: {
      kind: 'thread',
      id: `t${row.number}`,
      pair: row.pair,
      edition: id,
      lang,
      author: last.author,
      at: last.at,
      words: clip(last.body, WORDS_SHOWN),
      changes: [],
      more: 0,
    },
    words: found([quoteOf(row), ...comments.map(({ author, body }) => `${author.name} ${body}`)]),
    mentions: [
      ...new Set(comments.flatMap(({ mentions }) => mentions.flatMap(({ member }) => member ?? []))),
    ],
  }
}

/** A whole pair is read in its translation, the first of several. */
function editionOf(db: Database, { anchor, correction }: ThreadRow): Edition {
  if (correction !== null) return readEdition(db, readCorrectionRow(db, `c${correction}`).edition)
  if (anchor && 'edition' in anchor) return readEdition(db, anchor.edition)
  const [source, translation] = listEditions(db)
  const edition = translation ?? source
  if (!edition) throw new Error('bug: a document without editions')
  return edition
}

const quoteOf = ({ anchor }: ThreadRow): string => (anchor && 'edition' in anchor ? anchor.quote : '')

/** Terms of the last texts that have room. */
function found(texts: readonly string[]): string {
  let length = 0
  return texts
    .toReversed()
    .filter((text) => (length += text.length) <= WORDS_FOUND)
    .flatMap((text) => termsOf(unitsOf(text)))
    .join(' ')
}
