/** What the shares of a document's pairs in a verdict come to together. */
export interface Sums {
  /** How many pairs have a share. */
  readonly pairs: number
  /** Empty where none has. */
  readonly amounts: readonly number[]
}

export const NO_SUMS: Sums = { pairs: 0, amounts: [] }

/** @param sign -1: the share is taken away that was added before. */
export function addTo({ pairs, amounts }: Sums, share: readonly number[], sign: 1 | -1): Sums {
  if (pairs + sign === 0) return NO_SUMS
  return { pairs: pairs + sign, amounts: share.map((amount, k) => (amounts[k] ?? 0) + sign * amount) }
}
