import { joinColumns, splitColumns, type ColumnGroups } from './columns.ts'
import type { Halves } from './halves.ts'

const BETWEEN = ': '
const ENGLISH: ColumnGroups = [[0, 1]]

/**
 * Lines of three fields, parted by a colon, the first of them Chinese.
 *
 * @throws {RangeError} if a line has fewer or more
 */
export function packLines(lines: readonly string[]): Halves {
  const rows = lines.map((line) => line.split(BETWEEN))
  return {
    chinese: rows.map(([source]) => source).join('\n'),
    english: joinColumns(
      rows.map((row) => row.slice(1)),
      ENGLISH,
    ),
  }
}

/** What `packLines` packed. */
export function unpackLines({ chinese, english }: Halves): string[] {
  const sources = chinese.split('\n')
  return splitColumns(english, ENGLISH).map((fields, row) => [sources[row]!, ...fields].join(BETWEEN))
}
