import { joinColumns, splitColumns } from './columns.ts'

const BETWEEN = ': '
const FIELDS = 3

/**
 * Lines of three fields, parted by a colon, with the fields of a kind together.
 *
 * @throws {RangeError} if a line has fewer or more
 */
export function packLines(lines: readonly string[]): string {
  const rows = lines.map((line) => line.split(BETWEEN))
  return joinColumns(rows, FIELDS)
}

/** What `packLines` packed. */
export function unpackLines(text: string): string[] {
  return splitColumns(text, FIELDS).map((fields) => fields.join(BETWEEN))
}
