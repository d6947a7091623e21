/** Where a new text of a document comes in. */
export function importAddress(document: string, edition?: string): string {
  const query = edition === undefined ? '' : `?${new URLSearchParams({ e: edition })}`
  return `/d/${encodeURIComponent(document)}/import${query}`
}
