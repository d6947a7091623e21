import type { TermEntry } from '../term-entry.ts'
import { BUSINESS } from './business.ts'
import { IMAGERY } from './imagery.ts'
import { PROPER_NAMES_2 } from './proper-names-2.ts'
import { PROPER_NAMES } from './proper-names.ts'
import { SOCIETY_2 } from './society-2.ts'
import { SOCIETY } from './society.ts'

/** Terms of the news at large: what machines take word by word outside of politics. */
export const NEWS_ENTRIES: readonly TermEntry[] = [
  ...BUSINESS,
  ...IMAGERY,
  ...PROPER_NAMES_2,
  ...PROPER_NAMES,
  ...SOCIETY_2,
  ...SOCIETY,
]
