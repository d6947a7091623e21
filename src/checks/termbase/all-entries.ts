import { OFFICIAL_ENTRIES } from './entries/index.ts'
import { NEWS_ENTRIES } from './news/index.ts'
import type { TermEntry } from './term-entry.ts'

/** The whole termbase that comes with the program. Travels to the browser packed: see `packed/`. */
export const ALL_ENTRIES: readonly TermEntry[] = [...OFFICIAL_ENTRIES, ...NEWS_ENTRIES]
