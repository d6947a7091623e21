import { organNames, type OrganName } from '../names/organ-names.ts'
import type { DocumentRule, PairMark } from '../rule.ts'
import type { PairView } from '../pair-view.ts'

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
  check(pairs) {
    const names = pairs.flatMap((pair, k) => organNames(pair.target).map((name) => ({ ...name, pair: k })))
    return [...inOtherWords(names, pairs), ...withoutCapitals(names, pairs), ...besideCapitals(pairs)]
  },
}

type Placed = OrganName & { readonly pair: number }

function inOtherWords(names: readonly Placed[], pairs: readonly PairView[]): PairMark[] {
  const groups = Map.groupBy(names, ({ bag }) => bag)
  return [...groups.values()].flatMap((group) => rarer(group, ({ order }) => order, 'words', pairs))
}

/** The same words in small letters, somewhere else. */
function withoutCapitals(names: readonly Placed[], pairs: readonly PairView[]): PairMark[] {
  const written = new Set(names.map(({ text }) => text))
  return [...written].flatMap((text) => {
    const small = text.toLowerCase()
    const forms = pairs.flatMap((pair, k) =>
      [text, small].flatMap((form) =>
        places(pair.target, form).map((start) => ({ start, end: start + form.length, text: form, pair: k })),
      ),
    )
    return rarer(forms, (form) => form.text, 'capitals', pairs)
  })
}

const LEVEL = '(?:county|municipal|provincial|district|city|prefectural)'
const BODY =
  '(?:bureau|department|commission|office|federation|administration|procuratorate|court|cooperative)'
const SMALL = new RegExp(`\\b${LEVEL}(?: (?:and )?(?!and\\b|the\\b)[a-z’'-]+){1,5}? ${BODY}\\b`, 'g')
const CAPITALS = new RegExp(`\\b${LEVEL} [A-Z][a-z]+[^,.;]{0,50} ${BODY}\\b`, 'gi')

/** One list has "County Finance Bureau" and "county agriculture bureau": names of one kind, written in two ways. */
function besideCapitals(pairs: readonly PairView[]): PairMark[] {
  return pairs.flatMap(({ target }, pair) => {
    const capitals = Array.from(target.matchAll(CAPITALS)).filter(([name]) => /^[A-Z]/.test(name))
    if (capitals.length === 0) return []
    return Array.from(target.matchAll(SMALL)).map(({ 0: quote, index }) => {
      const other = quote.replaceAll(/\b(?!and |of )[a-z]/g, (letter) => letter.toUpperCase())
      const params = { quote, other: capitals[0]![0] }
      return {
        pair,
        start: index,
        end: index + quote.length,
        variant: 'style',
        params,
        replacements: [other],
      }
    })
  })
}

function places(text: string, phrase: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + phrase.length] ?? '')) found.push(at)
  }
  return found
}

interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly pair: number
}

function rarer<T extends Place>(
  all: readonly T[],
  form: (place: T) => string,
  variant: string,
  pairs: readonly PairView[],
): PairMark[] {
  const forms = [...Map.groupBy(all, form).values()]
  // Sorting is stable: of equally frequent forms the first met leads.
  const [usual, ...others] = forms.toSorted((a, b) => b.length - a.length)
  const other = usual?.[0]?.text
  if (other === undefined) return []
  return others.flat().map(({ start, end, pair }) => ({
    start,
    end,
    pair,
    variant,
    params: { quote: pairs[pair]!.target.slice(start, end), other },
    replacements: [other],
  }))
}
