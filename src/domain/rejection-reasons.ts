/**
 * What those who reject a correction choose from, in the order they see it; null: what the interface offers in the
 * reader's language. A rejection keeps the words that were chosen, so no later change of the list changes the past.
 */
export type RejectionReasons = readonly string[] | null

/** One line with something to see in it. */
export function isReason(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text)
}
