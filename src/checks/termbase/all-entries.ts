import { OFFICIAL_ENTRIES } from './entries/index.ts'
import { NEWS_ENTRIES } from './news/index.ts'
import type { TermEntry } from './term-entry.ts'

/**
 * The whole termbase that comes with the program. Travels to the browser packed (see
 * `packed/`), and takes less room where words of a kind stand together.
 */
export const ALL_ENTRIES: readonly TermEntry[] = [...byKind(OFFICIAL_ENTRIES), ...byKind(NEWS_ENTRIES)]

function byKind(entries: readonly TermEntry[]): TermEntry[] {
  const kinds = Map.groupBy(entries, ({ pos, kind }) => pos + kind)
  return [...kinds.keys()].toSorted().flatMap((kind) => kinds.get(kind)!)
}
