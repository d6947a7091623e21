import type { Finding } from '../domain/index.ts'
import { inOrder } from './in-order.ts'

/**
 * The findings of a pair in the order of its target, those between pairs after
 * its own at the same place, and in an order of their own: whoever compares
 * subject after subject comes to the same list.
 */
export function withBetween(own: readonly Finding[], between: readonly Finding[]): Finding[] {
  const named = between.map((finding) => [JSON.stringify(finding), finding] as const)
  const sorted = named.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
  return inOrder([...own, ...sorted.map(([, finding]) => finding)])
}
