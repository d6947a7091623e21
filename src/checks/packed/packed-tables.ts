import type { TermEntry } from '../termbase/term-entry.ts'
import { packEntries, unpackEntries } from './packed-entries.ts'
import { packLines, unpackLines } from './packed-lines.ts'

export interface Tables {
  readonly entries: readonly TermEntry[]
  readonly calques: readonly string[]
  readonly figures: readonly string[]
}

const BETWEEN = '\t'

/**
 * All tables as one text, the Chinese of each before the English of any.
 *
 * @throws {RangeError} if one uses a character that parts one thing from the next
 */
export function packTables({ entries, calques, figures }: Tables): string {
  const terms = packEntries(entries)
  const lines = packLines(calques)
  const parts = [terms.chinese, lines.chinese, figures.join(' '), terms.english, lines.english]
  if (parts.some((part) => part.includes(BETWEEN))) throw new RangeError('A tab in a table.')
  return parts.join(BETWEEN)
}

/** What `packTables` packed. */
export function unpackTables(text: string): Tables {
  const [terms = '', lines = '', figures = '', ...english] = text.split(BETWEEN)
  return {
    entries: unpackEntries({ chinese: terms, english: english[0]! }),
    calques: unpackLines({ chinese: lines, english: english[1]! }),
    figures: figures.split(' '),
  }
}
