import type { Span } from '../../text/span.ts'

const LEVEL = '(?:county|municipal|provincial|district|city|prefectural)'
const BODY =
  '(?:bureau|department|commission|office|federation|administration|procuratorate|court|cooperative)'
const SMALL = new RegExp(
  `(?<!-)\\b${LEVEL}(?: (?:and )?(?!and\\b|the\\b)[a-z’'-]+){1,5}? ${BODY}\\b(?!-)`,
  'g',
)
const CAPITALS = new RegExp(`\\b${LEVEL} [A-Z][a-z]+[^,.;]{0,50} ${BODY}\\b`, 'gi')

/** A name in small letters, and one in capitals that stands in the same text. */
export interface BesideCapitals extends Span {
  readonly text: string
  readonly other: string
}

/** One list has "County Finance Bureau" and "county agriculture bureau": names of one kind, written in two ways. */
export function besideCapitals(text: string): BesideCapitals[] {
  const [other] = Array.from(text.matchAll(CAPITALS), ([name]) => name).filter((name) => /^[A-Z]/.test(name))
  if (other === undefined) return []
  return Array.from(text.matchAll(SMALL), ({ 0: small, index }) => ({
    start: index,
    end: index + small.length,
    text: small,
    other,
  }))
}
