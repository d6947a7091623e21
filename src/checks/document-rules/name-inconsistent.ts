import { besideCapitals } from '../names/beside-capitals.ts'
import { inCapitals } from '../names/in-capitals.ts'
import { organMentions, organNames } from '../names/organ-names.ts'
import type { DocumentRule, PlacedSighting, SubjectMark } from '../rule.ts'
import { rarer } from './rarer.ts'

/**
 * One body under two names in the same document: its words in another order
 * ("Reform and Development Committee" beside "Development and Reform
 * Commission"), or with and without capitals. The rarer form is marked; of
 * equally frequent ones, the later.
 */
export const nameInconsistent: DocumentRule = {
  id: 'name-inconsistent',
  category: 'Fluency/Inconsistency',
  severity: 'minor',
  tier: 'precise',
  *sight({ target }) {
    const names = organNames(target)
    for (const { start, end, text, order, bag } of names) {
      yield { subject: `words ${bag}`, form: order, quote: text, start, end }
    }
    const byEnd = new Map(names.map(({ end, text }) => [end, text]))
    for (const { start, end, text, key } of organMentions(target)) {
      const name = byEnd.get(end) ?? ''
      yield { subject: `capitals ${key}`, form: name, quote: text, start, end }
    }
    for (const { start, end, text, other } of besideCapitals(target)) {
      yield { subject: `style ${text}`, form: other, quote: text, start, end }
    }
  },
  compare(sightings) {
    switch (sightings[0]?.subject.split(' ')[0]) {
      case 'words':
        return inOtherWords(sightings)
      case 'capitals':
        return withoutCapitals(sightings)
      default:
        return sightings.map((one) => ({
          ...markOf(one, one.form, 'style'),
          replacements: [inCapitals(one.quote)],
        }))
    }
  },
}

function inOtherWords(sightings: readonly PlacedSighting[]): SubjectMark[] {
  return rarer(sightings, ({ form }) => form).map(({ one, usual }) => markOf(one, usual.quote, 'words'))
}

/** Of each name that is written somewhere: the same words in small letters, somewhere else. */
function withoutCapitals(sightings: readonly PlacedSighting[]): SubjectMark[] {
  const names = new Set(sightings.map(({ form }) => form).filter((form) => form !== ''))
  return [...names].flatMap((name) => {
    const forms = sightings.flatMap((sighting) => {
      const quote = [name, name.toLowerCase()].find((form) => endsWithWords(sighting.quote, form))
      return quote === undefined ? [] : [{ ...sighting, start: sighting.end - quote.length, quote }]
    })
    return rarer(forms, ({ quote }) => quote).map(({ one, usual }) => markOf(one, usual.quote, 'capitals'))
  })
}

function endsWithWords(text: string, words: string): boolean {
  return text.endsWith(words) && !/\p{L}$/u.test(text.slice(0, -words.length))
}

function markOf({ pair, start, end, quote }: PlacedSighting, other: string, variant: string): SubjectMark {
  return { pair, start, end, variant, params: { quote, other }, replacements: [other] }
}
