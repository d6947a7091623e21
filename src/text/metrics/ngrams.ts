/** How often each run of `order` items occurs; items are joined by a space. */
export function countNgrams(items: readonly string[], order: number, joint: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let k = 0; k + order <= items.length; k++) {
    const ngram = items.slice(k, k + order).join(joint)
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1)
  }
  return counts
}

/** How many runs of `order` items a list of `length` items has. */
export function ngramTotal(length: number, order: number): number {
  return Math.max(0, length - order + 1)
}

/** How many n-grams the two have in common, counted with repetition. */
export function countShared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [ngram, count] of a) shared += Math.min(count, b.get(ngram) ?? 0)
  return shared
}
