import { runInDurableObject } from 'cloudflare:test'
import { describe, expect, test } from 'vitest'
import { standAnchors, standPairs } from '../../src/document/follow/anchors.ts'
import { Database } from '../../src/document/store/database.ts'
import type { Anchor, PairAnchor, RevisionCommand } from '../../src/domain/index.ts'
import { anchorOf, stand, type Made } from './support/anchors.ts'
import { createdDocument, editor, must } from './support/document.ts'
import { headOf, pairsAt, pairsNow, textOf } from './support/reading.ts'

const LINES = [
  ['第一句。第二句。', 'The reform went ahead. Farmers received new subsidies for seed.'],
  ['第三句。', 'Exports grew fast in the second quarter.'],
  ['第四句。', 'The reform went ahead.'],
] as const

async function revise({ service }: Made, command: RevisionCommand): Promise<number> {
  const base = await headOf(service)
  return must(await service.revise({ base, command, message: '' }, editor)).number
}

const edit = (made: Made, pair: string, text: string) =>
  revise(made, { kind: 'edit', texts: [{ pair, edition: 'en', text }] })

/** Proposes a text and accepts it: then it is known to the letter what was written. */
async function accept({ service }: Made, pair: string, text: string): Promise<void> {
  const base = await headOf(service)
  const { id, changes } = must(await service.propose({ base, pair, edition: 'en', text }, editor))
  const verdicts = changes.map((change) => ({ change: change.id, verdict: 'accept' as const }))
  must(await service.decide(id, { verdicts }, editor))
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

  test('keep to their own of several that read alike, through a division, the way back and what was accepted', async () => {
    const same = 'The reform went ahead.'
    const made = await createdDocument([
      ...['一', '二', '三', '四'].map((zh) => [zh, same] as const),
      ['五', 'End.'],
    ])
    await revise(made, { kind: 'merge', pairs: ['p3', 'p4'] })
    const at = (pair: string, start: number): Anchor =>
      ({ pair, edition: 'en', revision: 2, start, end: start + same.length, quote: same }) // prettier-ignore
    const next = same.length + 2
    const anchors = [at('p2', 0), at('p6', 0), at('p6', next)]
    const places = async () =>
      (await stand(made, anchors, await headOf(made.service))).map((one) =>
        one.state === 'here' ? [one.pair, one.start] : null,
      )
    const cut = (pair: string, en: number) => ({ en: { pair, at: en }, zh: { pair, at: 0 } })
    const cuts = [cut('p2', same.length), cut('p6', next)]
    await revise(made, { kind: 'realign', pairs: ['p1', 'p2', 'p6'], cuts })
    expect(await places()).toEqual([['p1', next], ['p2', 0], ['p6', 0]]) // prettier-ignore
    await revise(made, { kind: 'restore', to: 2 })
    expect(await places()).toEqual([['p2', 0], ['p6', 0], ['p6', next]]) // prettier-ignore
    await accept(made, 'p6', `Nobody knows.\n\n${same}`)
    await accept(made, 'p6', same)
    expect(await places()).toEqual([['p2', 0], null, ['p6', 0]]) // prettier-ignore
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
