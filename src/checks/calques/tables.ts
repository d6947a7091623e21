import { readCalques, type Calque } from './calque.ts'
import { COUNTRY } from './country.ts'
import { FOUR } from './four.ts'
import { MEETINGS } from './meetings.ts'
import { PARTY } from './party.ts'
import { SOCIETY } from './society.ts'
import { WORK } from './work.ts'

let calques: readonly Calque[] | undefined

/** Every table, read when the first text is checked. */
export const CALQUES = (): readonly Calque[] =>
  (calques ??= [COUNTRY, FOUR, MEETINGS, PARTY, SOCIETY, WORK].flatMap(readCalques))
