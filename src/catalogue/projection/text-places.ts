/**
 * Where a text stands in the index: a row's id is the document's number, the
 * pair's and the edition's in one, of 52 bits in all, which JavaScript still
 * counts exactly. Numbers of documents count down, so that the newest document
 * is first in the order of ids; within one, pairs stand in the order of their birth.
 */
const EDITIONS = 16
const PAIRS = 2 ** 23
const DOCUMENTS = 2 ** 25
const SHELF = EDITIONS * PAIRS

/** In SQL: the first id of the document with this number. */
export const shelfOf = (number: string) => `((${DOCUMENTS} - ${number}) * ${SHELF})`

/** In SQL: the number of the document that an id belongs to. */
export const numberOf = (id: string) => `(${DOCUMENTS} - (${id} >> 27))`

/** In SQL: the first id of a pair of the document with this number. @param pair such as `p12`. */
export const pairOnShelf = (number: string, pair: string) =>
  `(${shelfOf(number)} + CAST(substr(${pair}, 2) AS INTEGER) * ${EDITIONS})`

/** In SQL: ids of all editions of the pair of this id. */
export const editionsOf = (id: string) => `BETWEEN (${id} & -${EDITIONS}) AND (${id} | ${EDITIONS - 1})`

/** In SQL: ids of all texts of the document with this number. */
export const textsOf = (number: string) => `BETWEEN ${shelfOf(number)} AND ${shelfOf(number)} + ${SHELF - 1}`

/**
 * Behind the first id of its document; null where there is no place, which only
 * a package with ids in the millions can make happen: such a pair is not found.
 *
 * @param pair such as `p12`.
 * @param place of the edition.
 */
export function placeOnShelf(pair: string, place: number): number | null {
  const number = Number(pair.slice(1))
  return number < PAIRS && place < EDITIONS ? number * EDITIONS + place : null
}

export function pairAt(id: number): string {
  return `p${Math.floor((id % SHELF) / EDITIONS)}`
}

/** The source is the first edition of its document. */
export function roleAt(id: number): 'source' | 'translation' {
  return id % EDITIONS === 0 ? 'source' : 'translation'
}
