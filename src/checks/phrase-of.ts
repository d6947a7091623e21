import type { Finding } from '../domain/index.ts'

/** UTF-16 code units of each part of a phrase: enough for a sentence. */
const PART_LENGTH = 200

/**
 * What a finding is about, apart from where it stands: its rule, the words it
 * quotes, and what its message says of the source. By this a dismissal is
 * remembered elsewhere. Capitals, spaces and kinds of quotation marks make no
 * difference. What is suggested instead is no part of it, so that a better
 * suggestion does not bring back what somebody dismissed.
 *
 * @param target the text the finding was made in
 */
export function phraseOf(finding: Finding, target: string): string {
  const { params } = finding
  const about = params['term'] ?? params['source'] ?? ''
  const span = target.slice(finding.start, finding.end)
  const quote = params['quote'] ?? (about === '' ? span : '')
  // A mark is quoted alone, a space with what stands around it: the longer tells more.
  const words = quote !== '' && span.length > quote.length ? span : quote
  return JSON.stringify([finding.rule, part(words), part(about)])
}

/** Whether the words at its span are what a finding is about. Of what is missing, the span is only a place nearby. */
export function isInWords(phrase: string): boolean {
  const [, words] = JSON.parse(phrase) as [string, string, string]
  return words !== ''
}

function part(text: string): string {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const quotes = plain.replaceAll(/[“”„«»]/g, '"').replaceAll(/[‘’]/g, "'")
  return quotes.slice(0, PART_LENGTH).toWellFormed()
}
