import { baseForm } from '../english/base-form.ts'
import type { Word } from '../english/words.ts'
import type { Mark, Rule } from '../rule.ts'

/**
 * One stem on both sides of "and" or "or": 指导引导 as "the guidance and
 * guidance". Chinese puts near synonyms side by side where English has one word.
 */
export const doubledStem: Rule = {
  id: 'doubled-stem',
  category: 'Style/Awkward',
  severity: 'major',
  tier: 'precise',
  check({ words, target }) {
    const marks: Mark[] = []
    for (let k = 1; k + 1 < words.length; k++) {
      const { lower } = words[k]!
      if (lower !== 'and' && lower !== 'or') continue
      const before = words[k - 1]!
      const after = words[k + 1]!
      const twice = doubledPhrase(words, k, target)
      if (twice) marks.push(twice)
      if (twice || !oneStem(before.lower, after.lower) || MEANT.has(before.lower)) continue
      if (beginsClause(words, k + 1, target) || turnsRound(words, k, target)) continue
      const joint = target.slice(before.end, words[k]!.start) + target.slice(words[k]!.end, after.start)
      if (!/^\s+$/.test(joint) || crossed(words, k)) continue
      const { start } = before
      const swap = before.lower === after.lower ? [before.text] : []
      marks.push({
        start,
        end: after.end,
        params: { quote: target.slice(start, after.end) },
        replacements: swap,
      })
    }
    return marks
  },
}

/** "care for and care for": two words on both sides. */
function doubledPhrase(words: readonly Word[], and: number, text: string): Mark | undefined {
  const [first, second] = [words[and - 2], words[and - 1]]
  if (first?.lower !== words[and + 1]?.lower || second?.lower !== words[and + 2]?.lower) return undefined
  const fourth = words[and + 2]
  if (!first || !second || !fourth || !/^(?!for$|with$|from$|the$)\p{L}{3,}$/u.test(first.lower))
    return undefined
  const quote = text.slice(first.start, fourth.end)
  if (!/^[\p{L}\s]+$/u.test(quote)) return undefined
  const once = text.slice(first.start, second.end)
  return { start: first.start, end: fourth.end, params: { quote }, replacements: [once] }
}

/** "for development and development for": two links of a chain that share a word. */
function crossed(words: readonly Word[], and: number): boolean {
  const left = words[and - 2]?.lower
  return left !== undefined && left === words[and + 2]?.lower && left.length < 6
}

/** "culture should shape tourism and tourism should serve culture": each has a verb of its own. */
function beginsClause(words: readonly Word[], at: number, text: string): boolean {
  if (!AUXILIARIES.has(words[at + 1]?.lower ?? '')) return false
  for (let k = at - 2; k > 0; k--) {
    if (AUXILIARIES.has(words[k]!.lower)) return true
    if (text.slice(words[k - 1]!.end, words[k]!.start).trim() !== '') return false
  }
  return false
}

/**
 * "Culture brings visitors and visitors keep culture alive": what did something to
 * the second has it done by the second.
 */
function turnsRound(words: readonly Word[], and: number, text: string): boolean {
  if (SMALL.has(words[and + 2]?.lower ?? '')) return false
  const parted = (k: number) => text.slice(words[k - 1]!.end, words[k]!.start).trim() !== ''
  let from = and - 1
  while (from > 0 && and - from < CLAUSE && !parted(from)) from--
  let to = and + 2
  while (to < words.length && to - and < CLAUSE && !parted(to)) to++
  const after = words.slice(and + 3, to).map(({ lower }) => lower)
  return words.slice(from, and - 1).some(({ lower }) => !SMALL.has(lower) && after.includes(lower))
}

/** Words of a clause that are looked at. */
const CLAUSE = 8
/** What is no verb, nor what a clause is about. */
const SMALL = new Set(
  'a an the of to in on at for by with from into that this their have more and or as'.split(' '),
)

const AUXILIARIES = new Set(
  'is are was were has have had will would should must can could may might'.split(' '),
)

/** "more and more", "again and again": said twice on purpose. */
const MEANT = new Set(
  'more again over on time years year days day hours hour better bigger faster less further on and many up down round through step steps generation generations'.split(
    ' ',
  ),
)
const FORMS = /(?:ations?|itions?|ions?|ments?|ities|ity|ances?|ences?|ings?|ers?|ors?|ed|es|s|e|y)$/

function oneStem(a: string, b: string): boolean {
  // "stronger and stronger" grows.
  if (a === b) return a.length > 3 && !/(?<!mb|pap|ev)er$/.test(a)
  if (a.length < 5 || b.length < 5 || a[0] !== b[0]) return false
  if (baseForm(a) === baseForm(b)) return !opposed(a, b)
  const bare = a.replace(FORMS, '')
  return bare.length > 4 && bare === b.replace(FORMS, '') && !opposed(a, b)
}

/** "employers and employees", "trainers and trainees", "buyer and buying" are two things. */
function opposed(a: string, b: string): boolean {
  const person = /(?:ers?|ors?|ees?|ists?|ants?)$/
  return person.test(a) !== person.test(b) || /ees?$/.test(a) !== /ees?$/.test(b)
}
