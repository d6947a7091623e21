import {
  DISMISSAL_REASONS,
  type Actor,
  type Dismissal,
  type DocumentPackage,
} from '../../../src/domain/index.ts'
import { anchorIn } from './any-talk.ts'
import { fc } from '../../support/property.ts'

type Given = Omit<Dismissal, 'id' | 'phrase' | 'anchor'> & {
  readonly about: string
  readonly place: number
  readonly offsets: readonly [number, number]
}

/** A finding that somebody dismisses somewhere: `withDismissals` finds a place for it in a document. */
export const anyDismissal = (
  author: fc.Arbitrary<Actor>,
  instant: fc.Arbitrary<string>,
  words: fc.Arbitrary<string>,
): fc.Arbitrary<Given> =>
  fc.record(
    {
      rule: fc.constantFrom('run-on', 'term-missing', 'spacing'),
      about: words,
      everywhere: fc.boolean(),
      place: fc.nat(20),
      offsets: fc.tuple(fc.nat(40), fc.nat(40)),
      reason: fc.constantFrom(...DISMISSAL_REASONS),
      note: words,
      author,
      at: instant,
    },
    { requiredKeys: ['rule', 'about', 'everywhere', 'place', 'offsets', 'author', 'at'] },
  )

/** The document with dismissed findings; those for which it has no words are left out, and their numbers too. */
export function withDismissals(content: DocumentPackage, given: readonly Given[]): DocumentPackage {
  const dismissals = given.flatMap((one, k): Dismissal[] => {
    const { about, place, offsets, ...rest } = one
    const anchor = anchorIn(content, { place, offsets })
    const phrase = JSON.stringify([rest.rule, anchor?.quote, about])
    return anchor ? [{ id: `d${k + 1}`, phrase, anchor, ...rest }] : []
  })
  return dismissals.length > 0 ? { ...content, dismissals } : content
}
