/** One text of a view of several: an edition as it reads at a revision. */
export interface Column {
  readonly edition: string
  readonly at: number
}

/** As an address names them: `machine@1,house@5`. */
export function writeColumns(columns: readonly Column[]): string {
  return columns.map(({ edition, at }) => `${edition}@${at}`).join(',')
}

/** null: not a list of columns. */
export function readColumns(text: string): Column[] | null {
  const columns: Column[] = []
  for (const part of text.split(',')) {
    const [, edition, at] = /^([a-z0-9]+(?:-[a-z0-9]+)*)@([1-9]\d{0,8})$/.exec(part) ?? []
    if (edition === undefined) return null
    columns.push({ edition, at: Number(at) })
  }
  return columns
}
