/** Where anybody reads what is published of a document; null: nothing is. Tells nothing of documents that are private. */
export async function publishedPage(document: string): Promise<string | null> {
  const address = `/read/${encodeURIComponent(document)}`
  try {
    return (await fetch(address, { method: 'HEAD', credentials: 'omit' })).ok ? address : null
  } catch {
    return null
  }
}
