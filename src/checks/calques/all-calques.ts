import { COLLOCATIONS } from './collocations.ts'
import { COUNTRY } from './country.ts'
import { ENVIRONMENT } from './environment.ts'
import { FIELDS } from './fields.ts'
import { FOUR } from './four.ts'
import { MEETINGS } from './meetings.ts'
import { PARTY } from './party.ts'
import { REPORTS } from './reports.ts'
import { SCENES } from './scenes.ts'
import { SOCIETY } from './society.ts'
import { WORK } from './work.ts'

/**
 * The lines of every table, to be read by `readCalque`. Travel to the browser packed (see `packed/`),
 * and pack better in the order of their Chinese than in that of their subjects.
 */
export const CALQUE_LINES: readonly string[] = [
  COLLOCATIONS,
  COUNTRY,
  ENVIRONMENT,
  FIELDS,
  FOUR,
  MEETINGS,
  PARTY,
  REPORTS,
  SCENES,
  SOCIETY,
  WORK,
]
  .flatMap((table) => table.trim().split('\n'))
  .toSorted((one, other) => (bare(one) < bare(other) ? -1 : 1))

/** Without the mark of its strength. */
function bare(line: string): string {
  return line.replace(/^[!?]/, '')
}
