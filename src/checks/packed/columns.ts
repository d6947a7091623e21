/**
 * A table as one text, column after column, a cell a line: cells of a kind
 * stand together, which is what makes them pack well.
 *
 * @throws {RangeError} if a row is not `width` cells wide, or a cell holds a line break
 */
export function joinColumns(rows: readonly (readonly string[])[], width: number): string {
  for (const row of rows) {
    if (row.length !== width) throw new RangeError(`Not ${width} cells: ${row.join(' | ')}`)
    if (row.some((cell) => cell.includes('\n'))) throw new RangeError(`A line break in: ${row.join(' | ')}`)
  }
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column]!))
    .flat()
    .join('\n')
}

/** The rows of a table that `joinColumns` wrote, which had at least one. */
export function splitColumns(text: string, width: number): string[][] {
  const cells = text.split('\n')
  const height = cells.length / width
  return Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_cell, column) => cells[column * height + row]!),
  )
}
