import { expect, test } from 'vitest'
import { bodyText, type Anchor, type Pair, type RevisionCommand } from '../../src/domain/index.ts'
import { anchorOf, stand, type Made } from './support/anchors.ts'
import { createdDocument, editor } from './support/document.ts'
import { headOf, pairsNow, textOf } from './support/reading.ts'
import { Chance } from './simulation/chance.ts'
import { rewrite } from './simulation/rewrite.ts'
import { draws, fc } from '../support/property.ts'

/** An anchor with the text up to its end and from its start on. */
type Anchored = Anchor & { readonly upTo: string; readonly fromThere: string }

/** Words that stand nowhere else: where they are now cannot be mistaken. */
const words = (text: string): readonly string[] => text.match(/[a-z]{4,}/g) ?? []

test('whatever is done to the text, an anchor is on its own words or says that they are gone', async () => {
  const step = fc.record({
    kind: fc.constantFrom(
      'edit',
      'edit',
      'edit',
      'edit',
      'merge',
      'split',
      'realign',
      'realign',
      'restore',
      'restore-one',
    ),
    which: fc.nat({ max: 40 }),
    where: fc.nat({ max: 400 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.array(step, { minLength: 3, maxLength: 12 }), async (seed, steps) => {
      const chance = new Chance(seed)
      const sentence = () => Array.from({ length: 6 }, () => chance.word()).join(' ')
      const lines = Array.from(
        { length: 4 },
        () => [chance.han(), `${sentence()}. ${sentence()}. ${sentence()}.`] as const,
      )
      const made = await createdDocument(lines)
      const anchors: Anchored[] = []
      for (const { kind, which, where } of steps) {
        const head = await headOf(made.service)
        const pairs = await pairsNow(made.service)
        const pair = pairs[which % pairs.length]!
        const text = bodyText(pair.texts['en'] ?? [])
        const spoken = words(text)
        const from = where % Math.max(1, spoken.length)
        const start = text.indexOf(spoken[from] ?? '')
        const last = spoken[Math.min(from + (which % 4), spoken.length - 1)] ?? ''
        const end = text.indexOf(last) + last.length
        if (end > start) {
          const anchor = anchorOf(pairs, pair.id, head, text.slice(start, end))
          anchors.push({ ...anchor, upTo: text.slice(0, end), fromThere: text.slice(start) })
        }
        await tryTo(
          made,
          commandOf(kind, pairs, which, where, head, () => rewrite(chance, text, 'en')),
        )
        await check(made, anchors)
      }
      const [first] = anchors
      if (!first) return
      await tryTo(made, { kind: 'restore', to: first.revision })
      const [home] = await stand(made, [first], await headOf(made.service))
      expect(home).toEqual({ state: 'here', pair: first.pair, start: first.start, end: first.end })
    }),
    { numRuns: draws(20), endOnFailure: true },
  )
}, 120_000)

function commandOf(
  kind: string,
  pairs: readonly Pair[],
  which: number,
  where: number,
  head: number,
  rewritten: () => string,
): RevisionCommand {
  const k = which % pairs.length
  const { id, texts } = pairs[k]!
  switch (kind) {
    case 'edit':
      return { kind: 'edit', texts: [{ pair: id, edition: 'en', text: rewritten() }] }
    case 'merge':
      return { kind: 'merge', pairs: pairs.slice(k, k + 2).map((pair) => pair.id) }
    case 'split': {
      const gaps = [...bodyText(texts['en'] ?? []).matchAll(/ /g)].map(({ index }) => index)
      return { kind: 'split', pair: id, at: { en: gaps[where % Math.max(1, gaps.length)] ?? 0 } }
    }
    case 'realign': {
      // The last words go to the pair below, or to a pair of their own.
      const run = pairs.slice(k, k + 1 + (which % 2)).map((pair) => pair.id)
      const gaps = [...bodyText(texts['en'] ?? []).matchAll(/ /g)].map(({ index }) => index)
      const at = gaps[where % Math.max(1, gaps.length)] ?? 0
      const zh = { pair: id, at: bodyText(texts['zh'] ?? []).length }
      return { kind: 'realign', pairs: run, cuts: [{ zh, en: { pair: id, at } }] }
    }
    default:
      return {
        kind: 'restore',
        to: 1 + (where % head),
        ...(kind === 'restore-one' ? { pairs: [id] } : {}),
      }
  }
}

/** What cannot be done (a pair alone merged, nothing to restore) is not done. */
async function tryTo({ service }: Made, command: RevisionCommand): Promise<void> {
  await service.revise({ base: await headOf(service), command, message: '' }, editor)
}

async function check(made: Made, anchors: readonly Anchored[]): Promise<void> {
  const pairs = await pairsNow(made.service)
  const standings = await stand(made, anchors, await headOf(made.service))
  anchors.forEach(({ quote, upTo, fromThere }, k) => {
    const own = words(quote)
    const standing = standings[k]!
    if (standing.state === 'orphaned') {
      const texts = pairs.map(({ id }) => textOf(pairs, id, 'en'))
      const intact = texts.filter((text) => text.startsWith(upTo) || text.endsWith(fromThere))
      expect({ quote, intact }).toEqual({ quote, intact: [] })
      return
    }
    const shown = textOf(pairs, standing.pair, 'en').slice(standing.start, standing.end)
    const spoken = words(shown)
    expect(spoken.some((word) => own.includes(word))).toBe(true)
    expect(own.join(' ')).toContain(spoken[0]!.slice(-3))
    expect(own.join(' ')).toContain(spoken.at(-1)!.slice(0, 3))
  })
}
