import { CATEGORIES, type Category, type Correction } from '../../../src/domain/index.ts'

/** Which corrections the queue shows; lives in its address. */
export interface QueueFilter {
  readonly state: 'open' | 'decided'
  /** The name of their author; null: everyone. */
  readonly by: string | null
  /** null: whatever they are about. */
  readonly category: Category | null
  /** Only those proposed together under this name; null: all. */
  readonly batch: string | null
}

export function readFilter({ searchParams }: URL): QueueFilter {
  return {
    state: searchParams.get('state') === 'decided' ? 'decided' : 'open',
    by: searchParams.get('by') || null,
    category: CATEGORIES.find((category) => category === searchParams.get('category')) ?? null,
    batch: searchParams.get('batch') || null,
  }
}

/** The address of the same page with this filter. */
export function filterAddress({ state, by, category, batch }: QueueFilter): string {
  const query = new URLSearchParams({ state })
  if (by !== null) query.set('by', by)
  if (category !== null) query.set('category', category)
  if (batch !== null) query.set('batch', batch)
  return `?${query}`
}

export function passes({ by, category, batch }: QueueFilter, correction: Correction): boolean {
  return (
    (by === null || correction.author.name === by) &&
    (category === null || correction.category === category) &&
    (batch === null || correction.batch === batch)
  )
}

/** What there is to choose from, with how many corrections each: most first. */
export function tally<T extends string>(values: readonly (T | undefined)[]): [T, number][] {
  const counts = new Map<T, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
