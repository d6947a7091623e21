/** What is looked for, and how it is shown. */
export interface SearchAddress {
  /** Trimmed; empty: nothing yet. */
  readonly words: string
  /** The places by document, or a table of what the words were rendered as. */
  readonly view: 'places' | 'concordance'
}

export function readSearch(url: URL): SearchAddress {
  const { searchParams } = url
  return {
    words: searchParams.get('q')?.trim() ?? '',
    view: searchParams.get('view') === 'concordance' ? 'concordance' : 'places',
  }
}

export function searchAddress({ words, view }: SearchAddress): string {
  const query = new URLSearchParams({
    ...(words.trim() !== '' && { q: words.trim() }),
    ...(view === 'concordance' && { view }),
  })
  return query.size === 0 ? '/search' : `/search?${query}`
}
