import { describe, expect, it } from 'vitest'
import { lifeOf } from '../../../src/text/blame/index.ts'
import { language, versions } from '../hostile-text.ts'
import { Chain } from './support/chain.ts'
import { fc } from '../../support/property.ts'

function lifeIn(texts: readonly string[], phrase: string): string[] {
  const past = new Chain(texts)
  const start = past.text.indexOf(phrase)
  return [...lifeOf(past, { start, end: start + phrase.length }, 'en')].map(
    ({ revision, before, after }) => `${revision}: ${before?.words ?? '∅'} → ${after.words}`,
  )
}

const MACHINE = 'The province must grasp with both hands, both hands must be hard. Grain output rose.'
const EDITED = 'The province must pursue both goals with equal rigor. Grain output rose.'
const LATER = 'The province must pursue both goals with equal firmness. Grain output rose.'

describe('the life of a phrase', () => {
  it.each<[what: string, texts: string[], phrase: string, expected: string[]]>([
    ['of a phrase nobody touched is its first revision', [MACHINE], 'Grain output', ['1: ∅ → Grain output']],
    [
      'goes from the newest wording back to the first',
      [MACHINE, EDITED, LATER],
      'pursue both goals with equal firmness',
      [
        '3: pursue both goals with equal rigor → pursue both goals with equal firmness',
        '2: grasp with both hands, both hands must be hard → pursue both goals with equal rigor',
        '1: ∅ → grasp with both hands, both hands must be hard',
      ],
    ],
    [
      'passes over revisions that changed other words',
      [MACHINE, MACHINE.replace('Grain', 'Cereal'), MACHINE.replace('Grain', 'Total grain')],
      'The province must',
      ['1: ∅ → The province must'],
    ],
    [
      'follows words that were gone and brought back',
      [`${MACHINE} Exports grew fast.`, MACHINE, `${MACHINE} Exports grew fast.`],
      'Exports grew fast',
      ['3: ∅ → Exports grew fast', '1: ∅ → Exports grew fast'],
    ],
    [
      'takes half a word for the whole one',
      ['The plan was adopted.', 'The draft was adopted.'],
      'raf',
      ['2: plan → draft', '1: ∅ → plan'],
    ],
  ])('%s', (_, texts, phrase, expected) => {
    expect(lifeIn(texts, phrase)).toEqual(expected)
  })

  it('is a chain: each wording is what the one before it became, and stands where it says', () => {
    fc.assert(
      fc.property(versions(4), language, fc.nat(), fc.nat(), ({ base, edited }, lang, x, y) => {
        const past = new Chain([base, ...edited])
        if (past.text === '') return
        const start = x % past.text.length
        const end = Math.min(past.text.length, start + 1 + (y % 20))
        const turns = [...lifeOf(past, { start, end }, lang)]
        const last = turns.at(-1)
        expect(last?.before).toBeNull()
        turns.forEach(({ revision, before, after }, k) => {
          const next = turns[k + 1]
          if (next) {
            expect(next.revision).toBeLessThan(revision)
            expect(next.after.words).toBe(before?.words ?? after.words)
          }
          for (const wording of [before, after]) {
            if (!wording) continue
            const quotes = wording.spans.map((span) => wording.made.text.slice(span.start, span.end))
            expect(quotes.join(' … ')).toBe(wording.words)
          }
        })
      }),
    )
  })
})
