import type { FoundRendering } from '../../../../src/checks/index.ts'

export interface Replacement {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly words: string
}

/**
 * What a decision for one rendering changes in a text: every other rendering
 * becomes it, with a capital and in the plural where that was so. Words that are
 * part of the chosen rendering stay.
 */
export function replacementsFor(
  target: string,
  found: readonly FoundRendering[],
  rendering: string,
): Replacement[] {
  return found
    .filter((one) => one.rendering !== rendering)
    .map(({ start, end, rendering: known }) => {
      const quote = target.slice(start, end)
      const words = isPlural(quote, known) ? plural(rendering) : rendering
      return { start, end, quote, words: /^\p{Lu}\p{Ll}/u.test(quote) ? capital(words) : words }
    })
    .filter(({ quote, words }) => quote !== words)
}

export function replaced(target: string, replacements: readonly Replacement[]): string {
  return replacements.reduceRight(
    (text, { start, end, words }) => text.slice(0, start) + words + text.slice(end),
    target,
  )
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1)

/** The text has the known rendering with an s that the glossary does not give it. */
function isPlural(quote: string, known: string): boolean {
  return /s$/i.test(quote) && !/s$/i.test(known)
}

function plural(words: string): string {
  if (/s$/i.test(words)) return words
  if (/[^aeiou]y$/i.test(words)) return `${words.slice(0, -1)}ies`
  return /(?:x|z|ch|sh)$/i.test(words) ? `${words}es` : `${words}s`
}
