import type { Span } from '../../text/span.ts'
import type { Word } from '../english/words.ts'

const LEVEL = 'provincial|municipal|county|district|city|prefectural|township'
/** What bodies deal with, and words of their names: between a level and a body nothing else is part of a name. */
const FIELD =
  "party|people’s|people's|finance|agriculture|rural|affairs|ecology|ecological|environment|environmental|education|health|civil|housing|construction|urban|development|reform|transport|transportation|water|resources|justice|public|security|commerce|culture|tourism|science|technology|industry|information|natural|planning|emergency|management|market|supervision|regulation|statistics|audit|taxation|forestry|discipline|inspection|supervisory|organization|publicity|standing|human|social"
const BODY = 'committee|commission|department|bureau|government|court|procuratorate|administration'
const BODIES = new Set(`ministry|${BODY}`.split('|'))
const LEVELS = new Set(LEVEL.split('|'))
const OF = new Set(['of', 'for'])
const FIELDS = `(?:(?:${FIELD})(?:,? (?:and )?))`
/** "Municipal party committee", "County finance bureau". */
const LEVEL_FIRST = new RegExp(`(?<![\\p{L}-])(?:(?:${LEVEL}) )${FIELDS}{1,6}(?:${BODY})(?![\\p{L}-])`, 'giu')
/** "Department of ecology and environment", "Ministry of finance". */
const BODY_FIRST = new RegExp(
  `(?<![\\p{L}-])(?:ministry|department|bureau|commission|administration) (?:of|for) (?:(?:${FIELD})(?:, | and | ))*(?:${FIELD})(?![\\p{L}-])`,
  'giu',
)
/** Words that are joined in the name of one body; another "and" may join it with something else. */
const PAIR =
  /(?:ecology|housing|culture|science|agriculture|development|industry|discipline) and (?:environment|urban|tourism|technology|rural|reform|information|supervisory)/i
const SMALL = /^(?:of|for|and)$/
/** They have their capitals in whatever style. */
const PROPER = /^(?:Party|People[’']s)$/
const LEVEL_ONLY = new RegExp(`^(?:${LEVEL})$`, 'i')
const BEGINS = /(?:^|[.!?:;“"(\n][”"’)]?\s*)$/
const AFTER_NAME = /\p{Lu}[\p{L}’'-]* $/u

export interface MixedCapitals extends Span {
  readonly text: string
}

/** Names of bodies of which some words have capitals and others not. */
export function mixedCapitals(text: string, words: readonly Word[]): MixedCapitals[] {
  return patternsFor(words).flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: found, index }) => {
      const name = pattern === LEVEL_FIRST || PAIR.test(found) ? found : found.split(' and ')[0]!
      const before = text.slice(Math.max(0, index - 30), index)
      const [first = '', ...rest] = name.split(/,? /)
      // "County" may belong to the name before it; a small "provincial" stands before the name.
      const apart =
        BEGINS.test(before) || (LEVEL_ONLY.test(first) && (AFTER_NAME.test(before) || isSmall(first)))
      const own = apart ? rest : [first, ...rest]
      const telling = own.filter((word) => !SMALL.test(word) && !PROPER.test(word))
      const capitals = telling.filter((word) => !isSmall(word))
      if (capitals.length === 0 || capitals.length === telling.length) return []
      return [{ start: index, end: index + name.length, text: name }]
    }),
  )
}

/** Most texts name no body: a look at their words is quicker than the patterns. */
function patternsFor(words: readonly Word[]): RegExp[] {
  const bodies = words.flatMap(({ lower }, k) => (BODIES.has(lower) ? [k] : []))
  if (bodies.length === 0) return []
  return [
    ...(words.some(({ lower }) => LEVELS.has(lower)) ? [LEVEL_FIRST] : []),
    ...(bodies.some((k) => OF.has(words[k + 1]?.lower ?? '')) ? [BODY_FIRST] : []),
  ]
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word)
}
