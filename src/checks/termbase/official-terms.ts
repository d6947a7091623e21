import { OFFICIAL_ENTRIES } from './entries/index.ts'
import { makeTermbase, type Termbase } from './termbase.ts'

let termbase: Termbase | undefined

/** The termbase of official Chinese that comes with the program. */
export function officialTerms(): Termbase {
  return (termbase ??= makeTermbase(OFFICIAL_ENTRIES))
}
