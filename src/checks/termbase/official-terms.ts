import { OFFICIAL_ENTRIES } from './entries/index.ts'
import { NEWS_ENTRIES } from './news/index.ts'
import { makeTermbase, type Termbase } from './termbase.ts'

let termbase: Termbase | undefined

/** The termbase that comes with the program: official Chinese, and the news at large. */
export function officialTerms(): Termbase {
  return (termbase ??= makeTermbase([...OFFICIAL_ENTRIES, ...NEWS_ENTRIES]))
}
