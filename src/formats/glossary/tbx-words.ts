import type { PartOfSpeech, TermStatus } from '../../domain/index.ts'

/** Administrative statuses of TBX-Basic. */
export const TBX_STATUS: Readonly<Record<TermStatus, string>> = {
  approved: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
}

/**
 * Parts of speech as TBX writes them. The list of TBX-Basic has no names,
 * phrases and clauses: `properNoun` is of the data category registry that it
 * draws on, the others go by their kind of term.
 */
export const TBX_PART_OF_SPEECH: Readonly<
  Record<PartOfSpeech, readonly [type: 'partOfSpeech' | 'termType', value: string]>
> = {
  noun: ['partOfSpeech', 'noun'],
  verb: ['partOfSpeech', 'verb'],
  adjective: ['partOfSpeech', 'adjective'],
  adverb: ['partOfSpeech', 'adverb'],
  name: ['partOfSpeech', 'properNoun'],
  phrase: ['termType', 'phrase'],
  clause: ['termType', 'sentence'],
}
