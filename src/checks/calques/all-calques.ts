import { COLLOCATIONS } from './collocations.ts'
import { COUNTRY } from './country.ts'
import { FIELDS } from './fields.ts'
import { FOUR } from './four.ts'
import { MEETINGS } from './meetings.ts'
import { PARTY } from './party.ts'
import { REPORTS } from './reports.ts'
import { SOCIETY } from './society.ts'
import { WORK } from './work.ts'

/** The lines of every table, to be read by `readCalque`. Travel to the browser packed: see `packed/`. */
export const CALQUE_LINES: readonly string[] = [
  COLLOCATIONS,
  COUNTRY,
  FIELDS,
  FOUR,
  MEETINGS,
  PARTY,
  REPORTS,
  SOCIETY,
  WORK,
].flatMap((table) => table.trim().split('\n'))
