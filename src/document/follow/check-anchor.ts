import { bodyText, LIMITS, type Anchor, type PairAnchor } from '../../domain/index.ts'
import { splitsPair } from '../../text/surrogates.ts'
import type { Database } from '../store/database.ts'
import { readEdition } from '../history/editions.ts'
import { invalid, limit } from '../store/refusal.ts'
import { requireRevision } from '../history/revisions.ts'
import { requireAlive } from '../history/structure.ts'
import { bodyAt } from '../history/texts.ts'

/** @throws a refusal unless the quote, as long as a person may give one, stands there word for word. */
export function checkAnchor(db: Database, anchor: Anchor, path: string): void {
  limit('quoteLength', LIMITS.quoteLength, anchor.quote.length, `${path}.quote`)
  checkQuote(db, anchor, path)
}

/** @throws a refusal unless the quote stands there, word for word, in the text the anchor counts in. */
export function checkQuote(db: Database, { quote, ...place }: Anchor, path: string): void {
  if (wordsAt(db, place, path) !== quote) invalid(`${path}.quote`, 'not-in-the-text')
}

/** @throws a refusal unless there is such a place in such a text. */
export function wordsAt(db: Database, place: Omit<Anchor, 'quote'>, path: string): string {
  const { pair, edition, revision, start, end } = place
  checkPairAnchor(db, place)
  readEdition(db, edition)
  const text = bodyText(bodyAt(db, pair, edition, revision))
  if (!(start >= 0 && start <= end && end <= text.length)) invalid(path, 'out-of-range')
  if (splitsPair(text, start) || splitsPair(text, end)) invalid(path, 'inside-a-character')
  return text.slice(start, end)
}

/** @throws a refusal unless the pair is there at that revision. */
export function checkPairAnchor(db: Database, { pair, revision }: PairAnchor): void {
  requireRevision(db, revision)
  requireAlive(db, pair, revision)
}
