import { ALL_ENTRIES } from './all-entries.ts'
import { makeTermbase, type Termbase } from './termbase.ts'

let termbase: Termbase | undefined

/** The termbase that comes with the program: official Chinese, and the news at large. */
export function officialTerms(): Termbase {
  return (termbase ??= makeTermbase(ALL_ENTRIES))
}
