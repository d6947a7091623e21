import { BUSINESS } from './tables/business.ts'
import { CITY } from './tables/city.ts'
import { COLLOCATIONS } from './tables/collocations.ts'
import { COUNTRY } from './tables/country.ts'
import { ENVIRONMENT } from './tables/environment.ts'
import { FOUR } from './tables/four.ts'
import { HEALTH } from './tables/health.ts'
import { LAW } from './tables/law.ts'
import { MEETINGS } from './tables/meetings.ts'
import { OFFICES } from './tables/offices.ts'
import { PARTY } from './tables/party.ts'
import { RESULTS } from './tables/results.ts'
import { SAFETY } from './tables/safety.ts'
import { SCHOOLS } from './tables/schools.ts'
import { SERVICES } from './tables/services.ts'
import { TELLING } from './tables/telling.ts'
import { VISITORS } from './tables/visitors.ts'
import { WORK } from './tables/work.ts'

/**
 * The lines of every table, to be read by `readCalque`. Travel to the browser packed (see `packed/`),
 * and pack better in the order of their Chinese than in that of their subjects.
 */
export const CALQUE_LINES: readonly string[] = [
  BUSINESS,
  CITY,
  COLLOCATIONS,
  COUNTRY,
  ENVIRONMENT,
  FOUR,
  HEALTH,
  LAW,
  MEETINGS,
  OFFICES,
  PARTY,
  RESULTS,
  SAFETY,
  SCHOOLS,
  SERVICES,
  TELLING,
  VISITORS,
  WORK,
]
  .flatMap((table) => table.trim().split('\n'))
  .toSorted((one, other) => (bare(one) < bare(other) ? -1 : 1))

/** Without the mark of its strength. */
function bare(line: string): string {
  return line.replace(/^[!?]/, '')
}
