/** What is looked for, and what is to stand in its place. */
export interface ReplaceForm {
  readonly words: string
  /** null: nothing is to be replaced, the words are only looked for. '' takes them away. */
  readonly replacement: string | null
  readonly side: 'source' | 'target'
  readonly exact: boolean
  readonly wholeWords: boolean
  readonly keepCase: boolean
}

export const EMPTY_FORM: ReplaceForm = {
  words: '',
  replacement: null,
  side: 'target',
  exact: false,
  wholeWords: false,
  keepCase: true,
}

/** The same change somewhere else: exactly these words, and not inside of others. */
export function sameChange(quote: string, replacement: string): ReplaceForm {
  return { words: quote, replacement, side: 'target', exact: true, wholeWords: true, keepCase: false }
}
