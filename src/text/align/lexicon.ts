/**
 * What words of one language may become in another. Opaque to its users:
 * made by `loadLexicon` (the built-in dictionary) or `wordListLexicon` (a
 * glossary), joined by `combineLexicons`, and handed to the aligner.
 */
export interface Lexicon {
  /** Primary subtag of the language of its words ("zh"); undefined: the source language of what is aligned. */
  readonly lang: string | undefined
  /**
   * The length of the longest word that begins with this character, in UTF-16 code units; 0 when there is none.
   * Says how far to look where words are written without spaces.
   */
  longest(first: string): number
  /** Meanings of a word as the text has it; undefined when the word is not known. */
  meanings(word: string): readonly Meaning[] | undefined
}

export interface Meaning {
  /** A stem of the target language (see `stem`). */
  readonly stem: string
  /** How much it tells, greater than 0: rare stems tell more. Comparable within one lexicon only. */
  readonly weight: number
}

/** Looks a word up in each lexicon in turn; the first that knows it answers. */
export function combineLexicons(...lexicons: readonly Lexicon[]): Lexicon {
  return {
    lang: lexicons.find((lexicon) => lexicon.lang)?.lang,
    longest: (first) => Math.max(0, ...lexicons.map((lexicon) => lexicon.longest(first))),
    meanings(word) {
      for (const lexicon of lexicons) {
        const meanings = lexicon.meanings(word)
        if (meanings) return meanings
      }
      return undefined
    },
  }
}
