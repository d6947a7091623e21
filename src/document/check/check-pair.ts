import type { Edition } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'
import type { Checker } from './checker.ts'
import { dropFindings, replaceFindings } from './finding-rows.ts'
import { dropShares, replaceShares } from './share-rows.ts'
import { dropSightings, replaceSightings } from './sighting-rows.ts'

/** What is left to do in one go. */
export interface Work {
  /** UTF-16 code units of texts. */
  left: number
}

/**
 * UTF-16 code units of texts checked in one go. Some 10 µs each: about a fifth
 * of a second, in which the object answers nobody.
 */
export const AT_ONCE = 20_000
/** What a pair counts for beside its texts. */
export const PER_PAIR = 100
export const PAIRS_AT_ONCE = 100

/** A pair at the head, with what of it is checked. */
export interface CheckedPlace {
  readonly pair: string
  readonly position: number
  readonly head: number
  readonly source: Edition
  readonly sourceText: string
}

/** The pair is not there any more. */
export function forgetPair(db: Database, edition: string, pair: string): void {
  dropFindings(db, edition, pair)
  dropSightings(db, edition, pair)
  dropShares(db, edition, pair)
}

/** Checks a pair in one translation, and keeps what was found instead of what was. */
export function checkTranslation(
  db: Database,
  { pair, position, head, source, sourceText }: CheckedPlace,
  { id, lang }: Edition,
  target: string,
  checker: Checker,
  work: Work,
): void {
  const { found, sightings, shares } = checker.look({
    source: sourceText,
    target,
    sourceLang: source.lang,
    targetLang: lang,
  })
  // Before what was found is forgotten.
  replaceSightings(db, { edition: id, pair, position }, sightings)
  replaceFindings(db, { edition: id, pair, position, head }, target, found)
  replaceShares(db, { edition: id, pair }, shares)
  work.left -= sourceText.length + target.length
}
