import { describe, expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import type { PublishedDiffRow, PublishedPair } from '../../src/contract/published.ts'
import { bodyText, ok } from '../../src/domain/index.ts'
import { createdDocument, editor, EDITOR, failure, must, reviewer, REVIEWER } from './support/document.ts'
import { everything, headOf, pairsAt, textOf } from './support/reading.ts'

const LINES = [
  ['第一句。第二句。', 'The first sentence. The second sentence.'],
  ['第三句。', 'The third sentence.'],
  ['', 'An addition.'],
] as const

async function edit(service: DocumentService, pair: string, text: string, label?: string) {
  const command = { kind: 'edit', texts: [{ pair, edition: 'en', text }] } as const
  const request = {
    base: await headOf(service),
    command,
    message: '',
    ...(label === undefined ? {} : { label }),
  }
  return must(await service.revise(request, editor)).number
}

async function readAll(
  service: DocumentService,
  revision?: number,
  limit?: number,
): Promise<PublishedPair[]> {
  const at = revision === undefined ? {} : { revision }
  return everything(async (request) => {
    const page = await service.published('en', { ...request, ...at })
    return page.ok ? ok({ items: page.value.pairs, nextCursor: page.value.nextCursor }) : page
  }, limit)
}

async function diffAll(
  service: DocumentService,
  from: number,
  to?: number,
  limit?: number,
): Promise<PublishedDiffRow[]> {
  const interval = to === undefined ? { from } : { from, to }
  return everything(async (request) => {
    const page = await service.publishedDiff('en', { ...request, ...interval })
    return page.ok ? ok({ items: page.value.rows, nextCursor: page.value.nextCursor }) : page
  }, limit)
}

describe('publishing', () => {
  test('shows readers that revision, whatever is written after', async () => {
    const { service, id } = await createdDocument(LINES)
    const publication = must(await service.publish('en', 1, editor))
    expect(publication).toMatchObject({ edition: 'en', revision: 1, by: EDITOR })
    await edit(service, 'p2', 'Unpublished words.')
    const page = must(await service.published('en', {}))
    expect(page).toMatchObject({
      format: 1,
      document: id,
      revision: 1,
      source: { id: 'zh' },
      edition: { id: 'en', lang: 'en', title: 'Machine English', role: 'translation' },
      guestsMaySuggest: false,
      versions: [],
      nextCursor: null,
      credits: [],
    })
    expect(page.pairs.map(({ source, target }) => [source, target])).toEqual(LINES)
    expect(must(await service.read()).publications).toEqual([publication])
  })

  test('prepares segments that partition both texts', async () => {
    const { service } = await createdDocument(LINES)
    must(await service.publish('en', 1, editor))
    const [first] = await readAll(service)
    expect(first!.segments).toHaveLength(2)
    for (const pair of await readAll(service)) {
      const source = pair.segments.map(([start, end]) => pair.source.slice(start, end)).join('')
      const target = pair.segments.map(([, , start, end]) => pair.target.slice(start, end)).join('')
      expect([source, target]).toEqual([pair.source, pair.target])
    }
  })

  test('names whose accepted words are in the text, and no longer when they are taken back', async () => {
    const { service } = await createdDocument(LINES)
    must(await service.propose({ base: 1, pair: 'p2', edition: 'en', text: 'A third sentence.' }, reviewer))
    must(await service.decide('c1', { verdicts: [{ change: 0, verdict: 'accept' }] }, editor))
    must(await service.publish('en', 1, editor))
    expect(must(await service.published('en', {})).credits).toEqual([])
    must(await service.publish('en', 2, editor))
    expect(must(await service.published('en', {})).credits).toEqual([REVIEWER.name])
    must(await service.undoDecision('c1', [0], editor))
    must(await service.publish('en', 3, editor))
    expect(must(await service.published('en', {})).credits).toEqual([])
  })

  test('a big text comes in pages of bounded size, the same at any limit, prepared or not', async () => {
    const long =
      'A sentence that is long enough to fill a page before long, and then some more of it. '.repeat(40)
    const { service } = await createdDocument(
      Array.from({ length: 60 }, (_, k) => [`第${k}句。`, `${long}${k}.`] as const),
    )
    must(await service.publish('en', 1, editor))
    const first = must(await service.published('en', { limit: 500 }))
    expect(JSON.stringify(first).length).toBeLessThan(256 * 1024)
    expect(first.nextCursor).not.toBeNull()
    const whole = await readAll(service)
    expect(whole).toHaveLength(60)
    expect(await readAll(service, undefined, 7)).toEqual(whole)
    await edit(service, 'p1', 'Changed.')
    must(await service.publish('en', 2, editor))
    expect(await readAll(service, 1, 7)).toEqual(whole)
  })

  test('again keeps the segments of pairs that did not change, and cuts the others anew', async () => {
    const { service } = await createdDocument(LINES)
    must(await service.publish('en', 1, editor))
    await edit(service, 'p1', 'One sentence of it. Another. And a third.', 'Second')
    const merge = { kind: 'merge', pairs: ['p2', 'p3'] } as const
    const last = must(
      await service.revise({ base: 2, command: merge, message: '', label: 'Third' }, editor),
    ).number
    const fresh = [await readAll(service, 2), await readAll(service, last)]
    must(await service.publish('en', 2, editor))
    const second = await readAll(service)
    must(await service.publish('en', last, editor))
    expect([second, await readAll(service)]).toEqual(fresh)
    must(await service.publish('en', last, editor))
    expect(await readAll(service)).toEqual(fresh[1])
  })

  test('who pages while another revision is published stays in the text they began', async () => {
    const { service } = await createdDocument(LINES)
    must(await service.publish('en', 1, editor))
    const first = must(await service.published('en', { limit: 1 }))
    await edit(service, 'p2', 'New words.')
    must(await service.publish('en', 2, editor))
    const second = must(await service.published('en', { limit: 1, cursor: first.nextCursor! }))
    expect(second).toMatchObject({ revision: 1, pairs: [{ id: 'p2', target: LINES[1][1] }] })
  })

  test.each<[what: string, edition: string, revision: number, expected: object]>([
    ['an edition that is not there', 'ja', 1, { code: 'NOT_FOUND', what: 'edition' }],
    ['a revision that is not there', 'en', 2, { code: 'NOT_FOUND', what: 'revision' }],
    ['the source', 'zh', 1, { code: 'INVALID_INPUT', problem: 'not-a-translation' }],
  ])('%s is refused', async (_, edition, revision, expected) => {
    const { service } = await createdDocument(LINES)
    expect(failure(await service.publish(edition, revision, editor))).toMatchObject(expected)
  })

  test('taking it back hides everything', async () => {
    const { service } = await createdDocument(LINES)
    must(await service.publish('en', 1, editor))
    must(await service.unpublish('en', editor))
    expect(failure(await service.published('en', {}))).toMatchObject({
      code: 'NOT_FOUND',
      what: 'publication',
    })
    expect(failure(await service.publishedDiff('en', { from: 1 }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(must(await service.read()).publications).toEqual([])
  })
})

describe('the published difference', () => {
  test('is lossless, leaves out what did not change, and is the same prepared or on demand', async () => {
    const { service } = await createdDocument(LINES)
    must(await service.publish('en', 1, editor))
    await edit(service, 'p2', 'The very third sentence.')
    const last = await edit(service, 'p1', 'The first sentence, and another. The second sentence.')
    must(await service.publish('en', last, editor))
    const prepared = await diffAll(service, 1)
    expect(prepared.map(({ pairs }) => pairs)).toEqual([['p1'], ['p2']])
    await checkLossless(service, prepared, 1, last)
    expect(await diffAll(service, 1, undefined, 1)).toEqual(prepared)
    // Published again from elsewhere: the same difference is made on demand now.
    const again = await edit(service, 'p3', 'Another addition.', 'Third')
    must(await service.publish('en', again, editor))
    expect(await diffAll(service, 1, last)).toEqual(prepared)
    expect(await diffAll(service, 1, last, 1)).toEqual(prepared)
  })

  test('follows merges: tied pairs are one row', async () => {
    const { service } = await createdDocument(LINES)
    must(await service.publish('en', 1, editor))
    const merge = { kind: 'merge', pairs: ['p1', 'p2'] } as const
    must(await service.revise({ base: 1, command: merge, message: '' }, editor))
    const last = await edit(service, 'p4', 'One sentence.')
    must(await service.publish('en', last, editor))
    const rows = await diffAll(service, 1)
    expect(rows.map(({ pairs }) => pairs)).toEqual([['p4']])
    const before = rows[0]!.ops.flatMap(([op, text]) => (op === '+' ? [] : [text])).join('')
    expect(before).toBe(`${LINES[0][1]}\n\n${LINES[1][1]}`)
  })

  test('says after which pair a passage stood that is gone', async () => {
    const { service } = await createdDocument(LINES)
    const born = (text: string) => ({ texts: { en: [{ kind: 'text', text, gap: '\n\n' }] } }) as const
    const command = {
      kind: 'import',
      edition: 'en',
      pairs: [
        { after: 'p2', born: born('In between.') },
        { after: null, born: born('At the very top.') },
      ],
    } as const
    const wider = must(await service.revise({ base: 1, command, message: '', label: 'Wider' }, editor))
    const restore = { kind: 'restore', to: 1 } as const
    const again = must(await service.revise({ base: wider.number, command: restore, message: '' }, editor))
    must(await service.publish('en', again.number, editor))
    const rows = await diffAll(service, wider.number)
    expect(rows.map(({ pairs, after, ops }) => [pairs, after, ops])).toEqual([
      [[], null, [['-', 'At the very top.']]],
      [[], 'p2', [['-', 'In between.']]],
    ])
  })

  test('is looked for a bounded stretch at a time: a page may be empty and go on', async () => {
    const { service } = await createdDocument(
      Array.from({ length: 1_050 }, (_, k) => [`第${k}句。`, `Sentence ${k}.`] as const),
    )
    const last = await edit(service, 'p1050', 'The last one.', 'Second')
    const third = await edit(service, 'p1', 'The first one.')
    must(await service.publish('en', third, editor))
    const first = must(await service.publishedDiff('en', { from: 1, to: last }))
    expect(first.rows).toEqual([])
    const second = must(await service.publishedDiff('en', { from: 1, to: last, cursor: first.nextCursor! }))
    expect(second).toMatchObject({ rows: [{ pairs: ['p1050'] }], nextCursor: null })
  })

  test('reaches what was published once or has a label, and nothing else', async () => {
    const { service } = await createdDocument(LINES)
    must(await service.label(1, null, editor))
    await edit(service, 'p1', 'Unseen words.')
    const third = await edit(service, 'p1', 'Labelled words.', 'Second reading')
    const fourth = await edit(service, 'p1', 'Published words.')
    must(await service.publish('en', fourth, editor))
    expect(must(await service.published('en', {})).versions).toMatchObject([
      { revision: third, label: 'Second reading' },
    ])
    expect(await diffAll(service, third)).toHaveLength(1)
    for (const hidden of [1, 2]) {
      expect(failure(await service.publishedDiff('en', { from: hidden }))).toMatchObject({
        code: 'NOT_FOUND',
      })
      expect(failure(await service.published('en', { revision: hidden }))).toMatchObject({
        code: 'NOT_FOUND',
      })
    }
    expect(failure(await service.publishedDiff('en', { from: fourth }))).toMatchObject({
      problem: 'not-earlier',
    })
  })
})

async function checkLossless(
  service: DocumentService,
  rows: readonly PublishedDiffRow[],
  from: number,
  to: number,
): Promise<void> {
  const before = await pairsAt(service, from)
  const after = await pairsAt(service, to)
  const changed = after.filter(({ id, texts }) => bodyText(texts['en'] ?? []) !== textOf(before, id, 'en'))
  expect(rows.flatMap(({ pairs }) => pairs)).toEqual(changed.map(({ id }) => id))
  for (const { pairs, ops } of rows) {
    const side = (leftOut: string) => ops.flatMap(([op, text]) => (op === leftOut ? [] : [text])).join('')
    expect(side('+')).toBe(textOf(before, pairs[0]!, 'en'))
    expect(side('-')).toBe(textOf(after, pairs[0]!, 'en'))
  }
}
