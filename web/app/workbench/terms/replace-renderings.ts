import type { FoundRendering } from '../../../../src/checks/index.ts'

export interface Replacement {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly words: string
}

/**
 * What a decision for one rendering changes in a text: every other rendering
 * becomes it, with a capital where that had one. Words that are part of the
 * chosen rendering stay.
 */
export function replacementsFor(
  target: string,
  found: readonly FoundRendering[],
  rendering: string,
): Replacement[] {
  return found
    .filter((one) => one.rendering !== rendering)
    .map(({ start, end }) => {
      const quote = target.slice(start, end)
      const isCapital = /^\p{Lu}\P{Lu}*$/u.test(quote) || /^\p{Lu}\p{Ll}/u.test(quote)
      const words = isCapital ? rendering.slice(0, 1).toUpperCase() + rendering.slice(1) : rendering
      return { start, end, quote, words }
    })
    .filter(({ quote, words }) => quote !== words)
}

export function replaced(target: string, replacements: readonly Replacement[]): string {
  return replacements.reduceRight(
    (text, { start, end, words }) => text.slice(0, start) + words + text.slice(end),
    target,
  )
}
