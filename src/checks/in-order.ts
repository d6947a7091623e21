import type { Finding } from '../domain/index.ts'

/** Findings in the order of the text; of those that begin together the longer first. */
export function inOrder(found: readonly Finding[]): Finding[] {
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end)
}
