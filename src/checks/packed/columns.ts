/** Columns of a table that stand together, row after row, because one resembles the other; most stand alone. */
export type ColumnGroups = readonly (readonly number[])[]

/**
 * A table as one text, group of columns after group, a cell a line: cells of a
 * kind stand together, which is what makes them pack well.
 *
 * @param groups every column once
 * @throws {RangeError} if a row is not as wide as that, or a cell holds a line break
 */
export function joinColumns(rows: readonly (readonly string[])[], groups: ColumnGroups): string {
  const width = groups.flat().length
  for (const row of rows) {
    if (row.length !== width) throw new RangeError(`Not ${width} cells: ${row.join(' | ')}`)
    if (row.some((cell) => cell.includes('\n'))) throw new RangeError(`A line break in: ${row.join(' | ')}`)
  }
  return groups.flatMap((group) => rows.flatMap((row) => group.map((column) => row[column]!))).join('\n')
}

/** The rows of a table that `joinColumns` wrote with the same groups, which had at least one. */
export function splitColumns(text: string, groups: ColumnGroups): string[][] {
  const cells = text.split('\n')
  const rows: string[][] = Array.from({ length: cells.length / groups.flat().length }, () => [])
  let at = 0
  for (const group of groups) {
    for (const row of rows) for (const column of group) row[column] = cells[at++]!
  }
  return rows
}
