import type { TermEntry } from '../term-entry.ts'
import { FRAMES } from './frames.ts'
import { ORGANS } from './organs.ts'
import { PLANS } from './plans.ts'
import { SET_PHRASES } from './set-phrases.ts'
import { SLOGANS } from './slogans.ts'

/** Every theme of the termbase of official Chinese. */
export const OFFICIAL_ENTRIES: readonly TermEntry[] = [
  ...FRAMES,
  ...ORGANS,
  ...PLANS,
  ...SET_PHRASES,
  ...SLOGANS,
]
