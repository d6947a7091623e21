import type { Span } from '../span.ts'
import type { SearchQuery } from './find-all.ts'

/**
 * What to put where `found` stands. Keeping the case, the replacement follows
 * a hit that is written otherwise than what was looked for:
 *
 *     looked for `grasp`, replaced by `pursue`: grasp → pursue, Grasp → Pursue, GRASP → PURSUE
 *     looked for `The`, replaced by `A`:        The → A, the → a
 */
export function replacementFor(
  found: string,
  { words }: Pick<SearchQuery, 'words'>,
  replacement: string,
  keepCase: boolean,
): string {
  if (!keepCase || found === words) return replacement
  if (isCapitals(found) && !isCapitals(words)) return replacement.toUpperCase()
  const [here, asked] = [firstLetter(found), firstLetter(words)]
  if (isUpper(here) && isLower(asked)) return withFirst(replacement, (letter) => letter.toUpperCase())
  if (isLower(here) && isUpper(asked)) return withFirst(replacement, (letter) => letter.toLowerCase())
  return replacement
}

export interface Replacement extends Span {
  readonly replacement: string
}

/** The text with each stretch replaced; everything between them stays. @param replacements in order and apart. */
export function replaceAll(text: string, replacements: readonly Replacement[]): string {
  let written = ''
  let at = 0
  for (const { start, end, replacement } of replacements) {
    written += text.slice(at, start) + replacement
    at = end
  }
  return written + text.slice(at)
}

/** Two letters at least: a single capital is how any sentence begins. */
function isCapitals(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > 1 && !/\p{Ll}/u.test(text)
}

const firstLetter = (text: string) => /\p{L}/u.exec(text)?.[0] ?? ''
const isUpper = (letter: string) => letter !== letter.toLowerCase()
const isLower = (letter: string) => letter !== letter.toUpperCase()

const withFirst = (text: string, change: (letter: string) => string) => text.replace(/\p{L}/u, change)
