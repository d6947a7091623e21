import type { QueueNews, WaitingItem } from '../catalogue/projection/index.ts'
import { bodyText, type DocumentEvent, type QueueChange } from '../domain/index.ts'
import { termsOf, unitsOf } from '../text/search/index.ts'
import { readChangeRows, selectCorrections, type ChangeRow, type CorrectionRow } from './correction-rows.ts'
import type { Database } from './database.ts'
import { readEdition } from './editions.ts'
import { listEvents } from './events.ts'
import { bodyAt } from './texts.ts'

/**
 * How far the queue was told: all events before `seq`, and of `seq` itself the
 * corrections up to this number. Only an import needs the second: it is one
 * event about all of them.
 */
export type QueuePlace = readonly [seq: number, correction: number]

const EVENTS_AT_ONCE = 100
const CORRECTIONS_AT_ONCE = 200

/** What became of the things that events after a place are about. */
export function queueNews(
  db: Database,
  [seq, number]: QueuePlace,
): { readonly news: readonly QueueNews[]; readonly upto: QueuePlace | null } {
  const { items } = listEvents(db, { after: seq, limit: EVENTS_AT_ONCE })
  const [first] = items
  if (!first) return { news: [], upto: null }
  if (first.kind === 'document.imported') return newsOfImport(db, first.seq, number)
  const found = new Set<number>()
  let upto = seq
  for (const event of items) {
    if (event.kind === 'document.imported' || found.size > CORRECTIONS_AT_ONCE) break
    for (const id of correctionsIn(event)) found.add(id)
    upto = event.seq
  }
  const numbers = JSON.stringify([...found])
  const rows = selectCorrections(
    db,
    'WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number',
    numbers,
  )
  return { news: rows.map((row) => newsOf(db, row)), upto: [upto, 0] }
}

function newsOfImport(db: Database, seq: number, after: number) {
  const rows = selectCorrections(db, `WHERE number > ? ORDER BY number LIMIT ${CORRECTIONS_AT_ONCE}`, after)
  const last = rows.at(-1)
  const news = rows.filter(({ open }) => open).map((row) => newsOf(db, row))
  const upto: QueuePlace = last ? [seq - 1, last.number] : [seq, 0]
  return { news, upto }
}

/** Numbers of the corrections an event is about. */
export function correctionsIn({ kind, about }: DocumentEvent): number[] {
  if (!kind.startsWith('correction.')) return []
  return [about['correction'], about['corrections'], about['to']]
    .flat()
    .flatMap((id) => (typeof id === 'string' ? [Number(id.slice(1))] : []))
}

function newsOf(db: Database, row: CorrectionRow): QueueNews {
  return { kind: 'correction', id: `c${row.number}`, waiting: row.open ? waitingCorrection(db, row) : null }
}

const CHANGES_SHOWN = 3

/** An open correction as the queue shows it. */
export function waitingCorrection(db: Database, row: CorrectionRow): WaitingItem {
  const { pair, edition, author, at, category, reason } = row
  const text = bodyText(bodyAt(db, pair, edition, row.base))
  const open = readChangeRows(db, row.number).filter(({ state }) => state === 'open')
  const changes = open.slice(0, CHANGES_SHOWN).map((change) => withinWords(change, text))
  // Both wordings in their place: a phrase may begin before a change and end in it.
  const wordings = changes.flatMap(({ before, quote, replacement, after }) => [
    before + quote + after,
    before + replacement + after,
  ])
  return {
    item: {
      kind: 'correction',
      id: `c${row.number}`,
      pair,
      edition,
      lang: readEdition(db, edition).lang,
      author,
      at,
      ...(category === null ? {} : { category }),
      ...(reason === null ? {} : { words: clip(reason, WORDS_SHOWN) }),
      changes,
      more: open.length - changes.length,
    },
    words: [author.name, reason ?? '', ...wordings].flatMap((words) => termsOf(unitsOf(words))).join(' '),
    mentions: [],
  }
}

const WORDS_SHOWN = 300
const CHANGE_SHOWN = 240
const AROUND_SHOWN = 40

function withinWords({ start, end, quote, replacement }: ChangeRow, text: string): QueueChange {
  const from = safe(text, Math.max(0, start - AROUND_SHOWN))
  const to = safe(text, Math.min(text.length, end + AROUND_SHOWN))
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    quote: clip(quote, CHANGE_SHOWN),
    replacement: clip(replacement, CHANGE_SHOWN),
    after: text.slice(end, to) + (to < text.length ? '…' : ''),
  }
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, safe(text, length))}…`
}

/** Never between the halves of a surrogate pair. */
function safe(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && at > 0 ? at - 1 : at
}
