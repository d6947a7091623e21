import { bodyText, type Body } from '../../../src/domain/index.ts'

/** How often each word stands somewhere: Latin words, single Han characters. */
export type Tally = ReadonlyMap<string, number>

export function tally(...texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/\p{Script=Han}|[a-z]+/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

export function tallyOf(bodies: Iterable<Body | undefined>): Map<string, number> {
  return tally(...Array.from(bodies, (body) => bodyText(body ?? [])))
}

/** What `after` has more of than `before`. */
export function more(before: Tally, after: Tally): Map<string, number> {
  const gained = [...after].map(([word, count]) => [word, count - (before.get(word) ?? 0)] as const)
  return new Map(gained.filter(([, count]) => count > 0))
}

export function sum(tallies: readonly Tally[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of tallies)
    for (const [word, count] of one) counts.set(word, (counts.get(word) ?? 0) + count)
  return counts
}
