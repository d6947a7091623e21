import { describe, expect, it } from 'vitest'
import { cutChanges } from '../../../src/text/diff/index.ts'
import { merge3, rebaseChanges } from '../../../src/text/merge/index.ts'
import { language, versions } from '../hostile-text.ts'
import { draws, fc } from '../../support/property.ts'

describe('merge3', () => {
  it.each([
    [
      'edits apart from one another',
      'Grasp it with both hands, comrades.',
      'Hold it with both hands, comrades.',
      'Grasp it with both hands, friends.',
      'Hold it with both hands, friends.',
    ],
    ['the same edit twice', 'a big house', 'a large house', 'a large house', 'a large house'],
    ['one side alone', 'a big house', 'a big house', 'a large house', 'a large house'],
    ['edits to the same word', 'a big house', 'a large house', 'a great house', null],
    [
      'an edit inside what the other side removed',
      'Go now. We met in the old house.',
      'Go now.',
      'Go now. We met in the new house.',
      null,
    ],
    [
      'one sentence moved to the same place by both',
      'Farmers got seed. Prices fell in spring. Exports grew fast. Banks lent more.',
      'Farmers got seed. Exports grew fast. Banks lent more. Prices fell in spring.',
      'Farmers got seed. Exports grew fast. Banks lent more. Prices fell in spring.',
      'Farmers got seed. Exports grew fast. Banks lent more. Prices fell in spring.',
    ],
    [
      'one sentence that both took out, and new words elsewhere',
      'Farmers got seed. Prices fell in spring. Exports grew fast. Banks lent more.',
      'Yes. Farmers got seed. Exports grew fast. Banks lent more.',
      'Farmers got seed. Exports grew fast. Banks lent more. No.',
      'Yes. Farmers got seed. Exports grew fast. Banks lent more. No.',
    ],
  ])('merges %s', (_, base, ours, theirs, expected) => {
    expect(merge3(base, ours, theirs, 'en').text).toBe(expected)
  })

  it('writes no sentence twice that both sides moved, each to another place', () => {
    const sentences = [
      'Farmers got new seed.',
      'Prices fell in spring.',
      'Exports grew very fast.',
      'Banks lent more money.',
      'Rain came too late.',
    ]
    const places = sentences.keys().toArray()
    const move = (from: number, to: number) =>
      sentences.toSpliced(from, 1).toSpliced(to, 0, sentences[from]!).join(' ')
    for (const from of places) {
      for (const [ours, theirs] of places.flatMap((one) => places.map((other) => [one, other] as const))) {
        if (new Set([from, ours, theirs]).size < 3) continue
        const { text } = merge3(sentences.join(' '), move(from, ours), move(from, theirs), 'en')
        expect({ from, ours, theirs, text }).toEqual({ from, ours, theirs, text: null })
      }
    }
  })

  it('asks about a sentence that one side moved and the other deleted', () => {
    const sentences = [
      'Farmers got new seed.',
      'Prices fell in spring.',
      'Exports grew very fast.',
      'Banks lent more.',
    ]
    for (const from of sentences.keys()) {
      const deleted = sentences.toSpliced(from, 1)
      for (const to of sentences.keys().filter((place) => place !== from)) {
        const moved = deleted.toSpliced(to, 0, sentences[from]!)
        const { text } = merge3(sentences.join(' '), moved.join(' '), deleted.join(' '), 'en')
        expect({ from, to, text }).toEqual({ from, to, text: null })
      }
    }
  })

  it('asks about a sentence that one side moved and changed and the other deleted, as a correction does', () => {
    const texts = fc.record({
      sentences: fc.shuffledSubarray(
        [
          ['Farmers', 'got', 'new', 'seed', 'from', 'town'],
          ['Prices', 'fell', 'in', 'spring', 'that', 'year'],
          ['Exports', 'grew', 'very', 'fast', 'by', 'sea'],
          ['Banks', 'lent', 'more', 'money', 'to', 'mills'],
          ['Rain', 'came', 'too', 'late', 'for', 'rice'],
        ],
        { minLength: 3 },
      ),
      from: fc.nat(),
      by: fc.nat(),
      changed: fc.integer({ min: 1, max: 6 }),
      elsewhere: fc.constantFrom('', 'Yes. '),
    })
    fc.assert(
      fc.property(texts, ({ sentences, from: some, by, changed, elsewhere }) => {
        const from = some % sentences.length
        const to = (from + 1 + (by % (sentences.length - 1))) % sentences.length
        const join = (words: readonly (readonly string[])[]) =>
          words.map((one) => `${one.join(' ')}.`).join(' ')
        const rest = sentences.toSpliced(from, 1)
        const moved = sentences[from]!.map((word, k) => (k === changed ? 'otherwise' : word))
        const base = join(sentences)
        const ours = join(rest.toSpliced(to, 0, moved))
        const theirs = elsewhere + join(rest)
        expect(merge3(base, ours, theirs, 'en').text).toBe(null)
        expect(merge3(base, theirs, ours, 'en').text).toBe(null)
        const became = rebaseChanges(base, theirs, cutChanges(base, ours, 'en'), 'en')
        expect(became.some(({ state }) => state === 'orphaned' || state === 'conflict')).toBe(true)
      }),
      { numRuns: draws(200) },
    )
  })

  it('accounts for all three texts, whatever they are', () => {
    fc.assert(
      fc.property(versions(2), language, ({ base, edited }, lang) => {
        const [ours, theirs] = edited as [string, string]
        const { regions, text } = merge3(base, ours, theirs, lang)
        const joined = (side: 'base' | 'ours' | 'theirs') => regions.map((region) => region[side]).join('')
        expect(joined('base')).toBe(base)
        expect(joined('ours')).toBe(ours)
        expect(joined('theirs')).toBe(theirs)
        expect(text === null).toBe(regions.some(({ kind }) => kind === 'conflict'))
      }),
      { numRuns: draws(300) },
    )
  })

  it('gives the edited side where the other did nothing, and does not mind which side is which', () => {
    fc.assert(
      fc.property(versions(2), language, ({ base, edited }, lang) => {
        const [ours, theirs] = edited as [string, string]
        expect(merge3(base, ours, base, lang).text).toBe(ours)
        expect(merge3(base, base, theirs, lang).text).toBe(theirs)
        expect(merge3(base, ours, ours, lang).text).toBe(ours)
        expect(merge3(base, ours, theirs, lang).text).toBe(merge3(base, theirs, ours, lang).text)
      }),
      { numRuns: draws(200) },
    )
  })
})
