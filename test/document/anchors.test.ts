import { runInDurableObject } from 'cloudflare:test'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standAnchors, standPairs } from '../../src/document/anchors.ts'
import { Database } from '../../src/document/database.ts'
import type { Anchor, AnchorStanding, Pair, PairAnchor, RevisionCommand } from '../../src/domain/index.ts'
import { bodyText } from '../../src/domain/index.ts'
import { createdDocument, editor, must } from './support/document.ts'
import { headOf, pairsAt, pairsNow, textOf } from './support/reading.ts'
import { Chance } from './simulation/chance.ts'
import { rewrite } from './simulation/rewrite.ts'

const LINES = [
  ['第一句。第二句。', 'The reform went ahead. Farmers received new subsidies for seed.'],
  ['第三句。', 'Exports grew fast in the second quarter.'],
  ['第四句。', 'The reform went ahead.'],
] as const

type Made = Awaited<ReturnType<typeof createdDocument>>

async function revise({ service }: Made, command: RevisionCommand): Promise<number> {
  const base = await headOf(service)
  return must(await service.revise({ base, command, message: '' }, editor)).number
}

const edit = (made: Made, pair: string, text: string) =>
  revise(made, { kind: 'edit', texts: [{ pair, edition: 'en', text }] })

function anchorOf(pairs: readonly Pair[], pair: string, revision: number, quote: string): Anchor {
  const start = textOf(pairs, pair, 'en').indexOf(quote)
  return { pair, edition: 'en', revision, start, end: start + quote.length, quote }
}

function stand({ stub }: Made, anchors: readonly Anchor[], at: number): Promise<AnchorStanding[]> {
  return runInDurableObject(stub, (_, { storage }) => standAnchors(new Database(storage), anchors, at))
}

/** The words an anchor stands on, and the pair they are in; null: orphaned. */
async function wordsOf(made: Made, anchor: Anchor, at?: number): Promise<[string, string] | null> {
  const revision = at ?? (await headOf(made.service))
  const [standing] = await stand(made, [anchor], revision)
  if (standing?.state !== 'here') return null
  const text = textOf(await pairsAt(made.service, revision), standing.pair, 'en')
  return [standing.pair, text.slice(standing.start, standing.end)]
}

describe('anchored words', () => {
  test('are followed through edits of their pair and of others', async () => {
    const made = await createdDocument(LINES)
    const anchor = anchorOf(await pairsNow(made.service), 'p1', 1, 'new subsidies')
    await edit(made, 'p1', 'In 2022 the reform went ahead. Farmers received new subsidies for seed.')
    await edit(made, 'p2', 'Exports grew.')
    expect(await wordsOf(made, anchor)).toEqual(['p1', 'new subsidies'])
  })

  test('are orphaned with their words, though the same words stand elsewhere, and come home when restored', async () => {
    const made = await createdDocument(LINES)
    const anchor = anchorOf(await pairsNow(made.service), 'p1', 1, 'The reform went ahead.')
    await edit(made, 'p1', 'Farmers received new subsidies for seed.')
    expect(await wordsOf(made, anchor)).toBeNull()
    expect(await wordsOf(made, anchor, 1)).toEqual(['p1', 'The reform went ahead.'])
    await revise(made, { kind: 'restore', to: 1, pairs: ['p1'] })
    expect(await wordsOf(made, anchor)).toEqual(['p1', 'The reform went ahead.'])
  })

  test('torn into two pairs, keep to their own words and take none that were put between', async () => {
    const made = await createdDocument(LINES)
    const pairs = await pairsNow(made.service)
    const anchor = anchorOf(pairs, 'p1', 1, 'Farmers received new subsidies')
    const text = textOf(pairs, 'p1', 'en')
    const cut = text.indexOf('new subsidies')
    await revise(made, { kind: 'split', pair: 'p1', at: { zh: 4, en: cut } })
    const [left] = await pairsNow(made.service)
    const words = `${text.slice(0, cut).trim()} a great deal more.`
    await revise(made, { kind: 'edit', texts: [{ pair: left!.id, edition: 'en', text: words }] })
    expect(await wordsOf(made, anchor)).toEqual([left!.id, 'Farmers received'])
  })

  test('follow a merge, a split and the way back', async () => {
    const made = await createdDocument(LINES)
    const pairs = await pairsNow(made.service)
    const anchors = [anchorOf(pairs, 'p1', 1, 'new subsidies'), anchorOf(pairs, 'p2', 1, 'Exports')] as const
    const straddling = anchorOf(pairs, 'p1', 1, 'ahead. Farmers received')
    await revise(made, { kind: 'merge', pairs: ['p1', 'p2'] })
    expect(await wordsOf(made, anchors[0])).toEqual(['p4', 'new subsidies'])
    expect(await wordsOf(made, anchors[1])).toEqual(['p4', 'Exports'])
    await revise(made, { kind: 'split', pair: 'p4', at: { zh: 4, en: 23 } })
    expect(await wordsOf(made, anchors[0])).toEqual(['p6', 'new subsidies'])
    expect(await wordsOf(made, straddling)).toEqual(['p6', 'Farmers received'])
    await revise(made, { kind: 'restore', to: 1 })
    expect(await wordsOf(made, anchors[1])).toEqual(['p2', 'Exports'])
    expect(await wordsOf(made, straddling)).toEqual(['p1', 'ahead. Farmers received'])
  })

  test('follow a sentence into the pair beside theirs, which both go on, and back', async () => {
    const made = await createdDocument(LINES)
    const pairs = await pairsNow(made.service)
    const given = anchorOf(pairs, 'p1', 1, 'The reform went ahead.')
    const kept = anchorOf(pairs, 'p1', 1, 'new subsidies')
    const cut = { zh: { pair: 'p1', at: 4 }, en: { pair: 'p1', at: 23 } }
    await revise(made, { kind: 'realign', pairs: ['p1'], cuts: [cut] })
    expect(await wordsOf(made, given)).toEqual(['p4', 'The reform went ahead.'])
    expect(await wordsOf(made, kept)).toEqual(['p1', 'new subsidies'])
    await revise(made, { kind: 'realign', pairs: ['p4', 'p1'], cuts: [] })
    expect(await wordsOf(made, given)).toEqual(['p4', 'The reform went ahead.'])
    await revise(made, { kind: 'restore', to: 1 })
    expect(await wordsOf(made, given)).toEqual(['p1', 'The reform went ahead.'])
  })

  test('may be a place between two words, which stays while they do', async () => {
    const made = await createdDocument(LINES)
    const anchor = { pair: 'p1', edition: 'en', revision: 1, start: 22, end: 22, quote: '' }
    await edit(made, 'p1', 'Now the reform went ahead. Farmers received new subsidies for seed.')
    expect(await stand(made, [anchor], 2)).toEqual([{ state: 'here', pair: 'p1', start: 26, end: 26 }])
  })
})

test('a whole pair goes where most of its words went, and is orphaned when nothing took its place', async () => {
  const made = await createdDocument(LINES)
  const where = async (anchor: PairAnchor) => {
    const head = await headOf(made.service)
    const [found] = await runInDurableObject(made.stub, (_, { storage }) =>
      standPairs(new Database(storage), [anchor], head),
    )
    return found?.state === 'here' ? found.pair : null
  }
  const anchor = { pair: 'p2', revision: 1 }
  await revise(made, { kind: 'merge', pairs: ['p1', 'p2'] })
  expect(await where(anchor)).toBe('p4')
  await revise(made, { kind: 'split', pair: 'p4', at: { zh: 8, en: LINES[0][1].length } })
  expect(await where(anchor)).toBe('p6')
  const born = { after: null, born: { texts: { en: bodyOf('New.') } } }
  const head = await revise(made, { kind: 'import', edition: 'en', pairs: [born] })
  expect(await where({ pair: 'p7', revision: head })).toBe('p7')
  await revise(made, { kind: 'restore', to: 1 })
  expect(await where(anchor)).toBe('p2')
  expect(await where({ pair: 'p7', revision: head })).toBeNull()
})

const bodyOf = (text: string) => [{ kind: 'text' as const, text, gap: '\n\n' }]

test('a page of anchors compares each text once, and reads none that did not change', async () => {
  const lines = Array.from({ length: 60 }, (_, k) => [`第${k}句。`, `Sentence number ${k}.`] as const)
  const made = await createdDocument(lines)
  const pairs = await pairsNow(made.service)
  await edit(made, 'p1', 'The sentence number 0.')
  const page = pairs.flatMap(({ id }) =>
    Array.from({ length: 8 }, (_, k) => ({ ...anchorOf(pairs, id, 1, 'number'), revision: 1 + (k % 2) })),
  )
  const moved = page.filter(({ pair, revision }) => pair !== 'p1' || revision === 1)
  const { read, standings } = await runInDurableObject(made.stub, (_, { storage }) => {
    const db = new Database(storage)
    return { standings: standAnchors(db, moved, 2), read: db.rowsRead }
  })
  expect(standings.every(({ state }) => state === 'here')).toBe(true)
  expect(read).toBeLessThan(7 * pairs.length)
})

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
    { numRuns: 20, endOnFailure: true },
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
