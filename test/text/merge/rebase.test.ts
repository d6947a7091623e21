import { describe, expect, it } from 'vitest'
import { applyChanges, cutChanges, type Change } from '../../../src/text/diff/index.ts'
import { rebaseAlong, rebaseChanges, stepAlong, type Step } from '../../../src/text/merge/index.ts'
import { language, versions } from '../hostile-text.ts'
import { draws, fc } from '../../support/property.ts'

const base = 'The reform went ahead. Farmers received new subsidies for seed. Exports grew fast.'
const swap = (quote: string, replacement: string): Change => {
  const start = base.indexOf(quote)
  return { start, end: start + quote.length, quote, replacement }
}

describe('rebaseChanges', () => {
  it('carries a change to where its words stand now', () => {
    const current = `Last year: ${base}`
    const [answer] = rebaseChanges(base, current, [swap('new', 'generous')], 'en')
    expect(answer).toMatchObject({ state: 'clean' })
    if (answer?.state === 'clean') {
      expect(applyChanges(current, [answer.change])).toBe(current.replace('new', 'generous'))
    }
  })

  it('follows a sentence that moved', () => {
    const current = `Exports grew fast. ${base.slice(0, 63)}`
    const [answer] = rebaseChanges(base, current, [swap('fast', 'slowly')], 'en')
    expect(answer).toMatchObject({ state: 'clean', change: { start: current.indexOf('fast') } })
  })

  it('finds a rival in a sentence that moved', () => {
    const current = `Exports grew slowly. ${base.slice(0, 63)}`
    const start = current.indexOf('slowly')
    expect(rebaseChanges(base, current, [swap('fast', 'strongly')], 'en')).toEqual([
      { state: 'conflict', at: { start, end: start + 6 }, theirs: 'slowly' },
    ])
  })

  it('puts no sentence down a second time that others moved elsewhere', () => {
    const [first, second, third] = [
      'The reform went ahead. ',
      'Farmers received seed. ',
      'Exports grew fast. ',
    ]
    const [from, current] = [first + second + third, first + third + second]
    const place = first.length
    const moved = [
      { start: 0, end: 0, quote: '', replacement: second },
      { start: place, end: place + second.length, quote: second, replacement: '' },
    ]
    const theirs = second.slice(0, -2)
    const at = { start: current.indexOf(theirs), end: current.indexOf(theirs) + theirs.length }
    const expected = [{ state: 'conflict', at, theirs }, { state: 'applied' }]
    const made = [
      { start: place, end: place + second.length, quote: second, replacement: '' },
      { start: from.length, end: from.length, quote: '', replacement: second },
    ]
    expect(rebaseAlong([{ before: from, after: current, made }], moved, 'en')).toEqual(expected)
  })

  it('keeps a change of punctuation in dispute', () => {
    const current = base.replace('ahead.', 'ahead!')
    expect(rebaseChanges(base, current, [swap('.', ';')], 'en')).toMatchObject([
      { state: 'conflict', theirs: '!' },
    ])
  })

  it('knows what was done already', () => {
    const current = base.replace('new', 'generous')
    expect(rebaseChanges(base, current, [swap('new', 'generous')], 'en')).toEqual([{ state: 'applied' }])
  })

  it('shows what stands there when somebody else changed the same words', () => {
    const current = base.replace('new', 'small')
    const at = { start: current.indexOf('small'), end: current.indexOf('small') + 5 }
    expect(rebaseChanges(base, current, [swap('new', 'generous')], 'en')).toEqual([
      { state: 'conflict', at, theirs: 'small' },
    ])
  })

  it('calls a change orphaned when its sentence is gone', () => {
    const current = base.replace('Farmers received new subsidies for seed. ', '')
    expect(rebaseChanges(base, current, [swap('new', 'generous')], 'en')).toEqual([{ state: 'orphaned' }])
  })

  it('answers once per change, and clean answers can be applied together', () => {
    fc.assert(
      fc.property(versions(2), language, ({ base: text, edited }, lang) => {
        const [mine, current] = edited as [string, string]
        const changes = cutChanges(text, mine, lang)
        const answers = rebaseChanges(text, current, changes, lang)
        expect(answers).toHaveLength(changes.length)
        const clean = answers.flatMap((answer) => (answer.state === 'clean' ? [answer.change] : []))
        applyChanges(
          current,
          clean.toSorted((a, b) => a.start - b.start || a.end - b.end),
        )
        for (const answer of answers) {
          if (answer.state === 'conflict')
            expect(current.slice(answer.at.start, answer.at.end)).toBe(answer.theirs)
        }
      }),
      { numRuns: draws(300) },
    )
  })
})

describe('stepAlong', () => {
  it('takes much written behind a single word for that, and not for another text', () => {
    const before = 'Exports'
    const after = 'Exports declined in all of the sixteen cities.'
    const made = [{ start: 7, end: 7, quote: '', replacement: after.slice(7) }]
    expect(stepAlong([{ before, after, made: null }], 'en')?.made).toEqual(made)
  })
})

describe('rebaseAlong', () => {
  it('tells a word from another that reads alike, where it is known what was done', () => {
    const before = 'alpha beta gamma alpha epsilon zeta'
    const made = [
      { start: 6, end: 10, quote: 'beta', replacement: 'first alpha' },
      { start: 11, end: 22, quote: 'gamma alpha', replacement: 'second' },
    ]
    const after = applyChanges(before, made)
    const gone: Change = { start: 17, end: 22, quote: 'alpha', replacement: 'third' }
    expect(rebaseAlong([{ before, after, made }], [gone], 'en')).toMatchObject([
      { state: 'conflict', theirs: 'second' },
    ])
    expect(rebaseChanges(before, after, [gone], 'en')).toMatchObject([{ state: 'clean' }])
  })

  it('follows a sentence that one of the steps moved, and knows what another did already', () => {
    const last = ' Exports grew fast.'
    const without = base.slice(0, -last.length)
    const moved = `${last.trim()} ${without}`
    const steps: Step[] = [
      {
        before: base,
        after: moved,
        made: [
          { start: 0, end: 0, quote: '', replacement: `${last.trim()} ` },
          { start: without.length, end: base.length, quote: last, replacement: '' },
        ],
      },
      { before: moved, after: moved.replace('new', 'generous'), made: null },
    ]
    const changes = [swap('new', 'generous'), swap('fast', 'slowly')]
    expect(rebaseAlong(steps, changes, 'en')).toMatchObject([
      { state: 'applied' },
      { state: 'clean', change: { start: moved.indexOf('fast') } },
    ])
    expect(rebaseAlong(steps.slice(0, 1), changes, 'en')).toMatchObject([
      { state: 'clean' },
      { state: 'clean' },
    ])
  })

  it('takes changes apart from one another in any order to the same text', () => {
    fc.assert(
      fc.property(
        versions(1),
        language,
        fc.infiniteStream(fc.nat()),
        ({ base: text, edited }, lang, picks) => {
          const changes = cutChanges(text, edited[0]!, lang)
          const left = [...changes]
          const steps: Step[] = []
          let now = text
          while (left.length > 0) {
            const [one] = left.splice(picks.next().value % left.length, 1)
            const [answer] = rebaseAlong(steps, [one!], lang)
            if (answer?.state !== 'clean') throw new Error(`${answer?.state} at ${JSON.stringify(one)}`)
            const after = applyChanges(now, [answer.change])
            steps.push({ before: now, after, made: [answer.change] })
            now = after
          }
          expect(now).toBe(applyChanges(text, changes))
          for (const change of changes) expect(rebaseAlong(steps, [change], lang)[0]?.state).not.toBe('clean')
        },
      ),
      { numRuns: draws(200) },
    )
  })
})
