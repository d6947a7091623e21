import { describe, expect, it } from 'vitest'
import { blame, wordRuns } from '../../../src/text/blame/index.ts'
import { language, versions } from '../hostile-text.ts'
import { Chain } from './support/chain.ts'
import { fc } from '../../support/property.ts'

/** Each run with its revision: `The |1 new |2 plan. |1`. */
function shown(texts: readonly string[], lang = 'en'): string[] {
  const past = new Chain(texts)
  const runs = wordRuns(past.text, blame(past, lang).written, lang, (origin) => origin?.revision ?? null)
  return runs.map(({ start, end, by }) => `${past.text.slice(start, end).trim()} |${by}`)
}

describe('blame by word', () => {
  it.each<[what: string, texts: string[], expected: string[]]>([
    ['a text that never changed is of its first revision', ['The plan.'], ['The plan. |1']],
    [
      'a word put in belongs to who put it in, its neighbours to who wrote them',
      ['The plan was adopted on Monday.', 'The draft plan was adopted on Monday.'],
      ['The |1', 'draft |2', 'plan was adopted on Monday. |1'],
    ],
    [
      'words keep their author through later edits elsewhere',
      ['One two three four five.', 'One zwei three four five.', 'One zwei three four fünf.'],
      ['One |1', 'zwei |2', 'three four |1', 'fünf. |3'],
    ],
    [
      'a sentence that moved keeps its author',
      [
        'The symposium was opened by the governor. Nine experts then presented their reports.',
        'Nine experts then presented their reports. The symposium was opened by the governor.',
      ],
      ['Nine experts then presented their reports. The symposium was opened by the governor. |1'],
    ],
    ['nobody writes a comma', ['First second.', 'First, second!'], ['First, second! |1']],
    [
      'capitals alone make no author',
      ['and then he spoke.', 'And then he spoke.'],
      ['And then he spoke. |1'],
    ],
    [
      'words that were brought back are of who wrote them first',
      ['Grasp with both hands.', 'Pursue both goals.', 'Grasp with both hands.'],
      ['Grasp with both hands. |1'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(shown(texts)).toEqual(expected)
  })

  it('cuts Chinese into words', () => {
    expect(shown(['加强指导工作。', '加强业务指导工作。'], 'zh')).toEqual([
      '加强 |1',
      '业务 |2',
      '指导工作。 |1',
    ])
  })

  it('accounts for every code unit, and says of each only what is true', () => {
    fc.assert(
      fc.property(versions(4), language, ({ base, edited }, lang) => {
        const past = new Chain([base, ...edited])
        const { written, limited } = blame(past, lang)
        expect(limited).toBe(false)
        let at = 0
        for (const { start, end, origin } of written) {
          expect(start).toBe(at)
          at = end
          const words = past.text.slice(start, end).toLowerCase()
          const made = origin?.made.text.slice(origin.at, origin.at + end - start).toLowerCase()
          expect(made).toBe(words)
        }
        expect(at).toBe(past.text.length)
        const runs = wordRuns(past.text, written, lang, (origin) => origin?.revision ?? null)
        expect(runs.map(({ start, end }) => past.text.slice(start, end)).join('')).toBe(past.text)
      }),
    )
  })

  it('never names somebody who came after the sentence was last touched', () => {
    const words = fc.array(fc.constantFrom('reform', 'plan', 'grain', 'the', 'of', 'new'), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 5 }), (tails) => {
        const still = 'Farmers in seven counties received subsidies for seed in the spring.'
        const texts = tails.map((tail) => `${still} Then ${tail.join(' ')} followed.`)
        const past = new Chain(texts)
        const { written } = blame(past, 'en')
        for (const { start, origin } of written)
          if (start < still.length - 1) expect(origin?.revision).toBe(1)
      }),
    )
  })

  it('says so when it could not look back to the beginning', () => {
    const { written, limited } = blame(new Chain(['Some words.'], 1, 1), 'en')
    expect(limited).toBe(true)
    expect(written).toEqual([{ start: 0, end: 11, origin: null }])
  })
})
