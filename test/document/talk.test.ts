import { describe, expect, test } from 'vitest'
import type { Anchor, DocumentPackage, RevisionCommand, Thread } from '../../src/domain/index.ts'
import { createdDocument, editor, failure, freshObject, must, reviewer } from './support/document.ts'
import { everything, headOf, packageOf, pairsNow, textOf } from './support/reading.ts'

const LINES = [
  ['第一句。第二句。', 'The reform went ahead. Farmers received new subsidies for seed.'],
  ['第三句。', 'Exports grew fast in the second quarter.'],
] as const

type Made = Awaited<ReturnType<typeof createdDocument>>

async function revise({ service }: Made, command: RevisionCommand): Promise<number> {
  return must(await service.revise({ base: await headOf(service), command, message: '' }, editor)).number
}

async function anchorOf({ service }: Made, pair: string, quote: string, edition = 'en'): Promise<Anchor> {
  const start = textOf(await pairsNow(service), pair, edition).indexOf(quote)
  return { pair, edition, revision: await headOf(service), start, end: start + quote.length, quote }
}

async function started(made: Made, quote = 'subsidies', body = 'Which ones?'): Promise<Thread> {
  const anchor = await anchorOf(made, 'p1', quote)
  return must(await made.service.startThread({ about: { kind: 'words', anchor }, body }, reviewer))
}

describe('a thread', () => {
  test('is talked in, resolved and opened again', async () => {
    const made = await createdDocument(LINES)
    const { service } = made
    const thread = await started(made)
    expect(thread).toMatchObject({
      id: 't1',
      state: 'open',
      comments: [{ id: 0, body: 'Which ones?', author: reviewer.actor, mentions: [] }],
      standing: { state: 'here', pair: 'p1', start: 44, end: 53 },
    })
    must(await service.reply('t1', { body: 'Those of 2022.' }, editor))
    must(await service.editComment('t1', 1, { body: 'Those of 2023.' }, editor))
    const resolved = must(await service.settleThread('t1', 'resolved', editor))
    expect(resolved).toMatchObject({
      state: 'resolved',
      resolution: { by: editor.actor },
      comments: [{ body: 'Which ones?' }, { body: 'Those of 2023.', editedAt: expect.any(String) }],
    })
    expect(must(await service.read()).openThreads).toBe(0)
    const again = must(await service.settleThread('t1', 'open', reviewer))
    expect(again).not.toHaveProperty('resolution')
    expect(must(await service.read()).openThreads).toBe(1)
    const kinds = must(await service.events({ after: 0 })).items.map(({ kind }) => kind)
    expect(kinds.slice(-5)).toEqual([
      'comment.made',
      'comment.made',
      'comment.edited',
      'thread.resolved',
      'thread.reopened',
    ])
  })

  test('about a correction that was carried meanwhile is about the one that took its place', async () => {
    const made = await createdDocument(LINES)
    const proposal = { base: 1, pair: 'p2', edition: 'en', text: 'Exports rose fast in the second quarter.' }
    must(await made.service.propose(proposal, reviewer))
    await revise(made, { kind: 'merge', pairs: ['p1', 'p2'] })
    await revise(made, { kind: 'split', pair: 'p3', at: { zh: 8, en: 62 } })
    const about = { kind: 'correction', correction: 'c1' } as const
    expect(must(await made.service.startThread({ about, body: 'Rose?' }, reviewer))).toMatchObject({
      about: { correction: 'c3' },
      standing: { state: 'here', pair: 'p5' },
    })
  })

  test('names nobody with half a character', async () => {
    const made = await createdDocument(LINES)
    const about = { kind: 'pair', anchor: { pair: 'p1', revision: 1 } } as const
    const comment = { about, body: '@😀 look', mentions: [{ start: 0, end: 2, member: 'm1' }] }
    expect(failure(await made.service.startThread(comment, reviewer))).toMatchObject({
      path: 'mentions[0]',
      problem: 'inside-a-character',
    })
  })

  test('keeps the place of a comment that was taken back, and ends with its last words', async () => {
    const made = await createdDocument(LINES)
    const { service } = made
    await started(made)
    must(await service.reply('t1', { body: 'Never mind.' }, reviewer))
    const one = must(await service.deleteComment('t1', 0, reviewer))
    expect(one).toMatchObject({
      state: 'open',
      comments: [{ id: 0, body: '', deletedAt: expect.any(String) }, { id: 1 }],
    })
    expect(must(await service.deleteComment('t1', 1, reviewer)).state).toBe('resolved')
    expect(failure(await service.deleteComment('t1', 1, reviewer))).toMatchObject({ code: 'WRONG_STATE' })
    expect(failure(await service.editComment('t1', 1, { body: 'x' }, reviewer))).toMatchObject({
      code: 'WRONG_STATE',
    })
  })

  test.each([
    ['with nothing to read', { body: ' \n' }, 'INVALID_INPUT'],
    ['too long', { body: 'x'.repeat(4001) }, 'LIMIT_EXCEEDED'],
    ['that names somebody outside of it', { body: '@Li', mentions: [{ start: 0, end: 4 }] }, 'INVALID_INPUT'],
  ])('takes no comment %s', async (_, input, code) => {
    const made = await createdDocument(LINES)
    await started(made)
    expect(failure(await made.service.reply('t1', input, reviewer)).code).toBe(code)
    expect(must(await made.service.thread('t1')).comments).toHaveLength(1)
  })

  test('has comments that only their authors change', async () => {
    const made = await createdDocument(LINES)
    await started(made)
    expect(failure(await made.service.editComment('t1', 0, { body: 'x' }, editor)).code).toBe('FORBIDDEN')
    expect(failure(await made.service.deleteComment('t1', 0, editor)).code).toBe('FORBIDDEN')
  })

  test('must be about words that stand there', async () => {
    const made = await createdDocument(LINES)
    const anchor = { ...(await anchorOf(made, 'p1', 'subsidies')), quote: 'something' }
    const about = { kind: 'words', anchor } as const
    expect(failure(await made.service.startThread({ about, body: 'x' }, reviewer))).toMatchObject({
      code: 'INVALID_INPUT',
      path: 'about.anchor.quote',
    })
  })

  test('is listed where its words are, in the order of the text', async () => {
    const made = await createdDocument(LINES)
    const { service } = made
    const pair = { kind: 'pair', anchor: { pair: 'p2', revision: 1 } } as const
    must(await service.startThread({ about: pair, body: 'About all of it.' }, reviewer))
    await started(made)
    const ids = async (filter: object) =>
      (await everything((request) => service.threads({ ...request, ...filter }), 1)).map(({ id }) => id)
    expect(await ids({})).toEqual(['t2', 't1'])
    await revise(made, { kind: 'merge', pairs: ['p1', 'p2'] })
    expect(await ids({ pair: 'p3' })).toEqual(['t1', 't2'])
    await revise(made, { kind: 'split', pair: 'p3', at: { zh: 4, en: 23 } })
    expect(await ids({ pair: 'p5' })).toEqual(['t1', 't2'])
    expect(must(await service.thread('t1')).standing).toEqual({ state: 'here', pair: 'p5' })
    const texts = [{ pair: 'p5', edition: 'en', text: 'Exports grew fast in the second quarter.' }]
    await revise(made, { kind: 'edit', texts })
    expect(must(await service.thread('t2')).standing).toEqual({ state: 'orphaned' })
    expect(await ids({ pair: 'p5', state: 'open' })).toEqual(['t1', 't2'])
    expect(await ids({ state: 'resolved' })).toEqual([])
  })

  test('whose words are gone, and their pair too, is at home in what took its place', async () => {
    const made = await createdDocument(LINES)
    const { service } = made
    await started(made)
    must(
      await service.propose({ base: 1, pair: 'p1', edition: 'en', text: 'The reform went ahead.' }, reviewer),
    )
    const about = { kind: 'correction', correction: 'c1' } as const
    must(await service.startThread({ about, body: 'Why?' }, reviewer))
    must(await service.withdraw('c1', reviewer))
    await revise(made, { kind: 'edit', texts: [{ pair: 'p1', edition: 'en', text: 'Growth.' }] })
    await revise(made, { kind: 'merge', pairs: ['p1', 'p2'] })
    const orphaned = { standing: { state: 'orphaned' }, home: 'p3' }
    expect(must(await service.threads({ pair: 'p3' })).items).toMatchObject([
      { id: 't1', ...orphaned },
      { id: 't2', ...orphaned },
    ])
    await revise(made, { kind: 'edit', texts: [{ pair: 'p3', edition: 'en', text: 'Trade.' }] })
    const copy = freshObject()
    must(await copy.service.importPackage(copy.id, await packageOf(service), editor))
    expect(must(await copy.service.threads({})).items).toMatchObject([orphaned, orphaned])
  })

  test('about a correction goes where the correction goes', async () => {
    const made = await createdDocument(LINES)
    const { service } = made
    const text = LINES[0][1].replace('seed', 'seeds')
    must(await service.propose({ base: 1, pair: 'p1', edition: 'en', text }, reviewer))
    const about = { kind: 'correction', correction: 'c1' } as const
    must(await service.startThread({ about, body: 'Is it one kind?' }, editor))
    await revise(made, { kind: 'merge', pairs: ['p1', 'p2'] })
    expect(must(await service.threads({ correction: 'c2' })).items).toMatchObject([
      { about: { correction: 'c2' }, standing: { state: 'here', pair: 'p3' } },
    ])
    expect(must(await service.threads({ correction: 'c1' })).items).toEqual([])
    expect(must(await service.threads({ pair: 'p3' })).items).toHaveLength(1)
  })

  test('is found by whoever is named in it, until they are no more', async () => {
    const made = await createdDocument(LINES)
    const { service } = made
    await started(made)
    const mentions = [{ start: 0, end: 8, member: 'm1' }]
    must(await service.reply('t1', { body: '@Lin Wei, which?', mentions }, reviewer))
    expect(must(await service.threads({ mentions: 'm1' })).items.map(({ id }) => id)).toEqual(['t1'])
    expect(must(await service.threads({ mentions: 'm2' })).items).toEqual([])
    must(await service.editComment('t1', 1, { body: 'Which?' }, reviewer))
    expect(must(await service.threads({ mentions: 'm1' })).items).toEqual([])
  })
})

describe('an issue', () => {
  const issue = { category: 'Accuracy/Mistranslation', severity: 'major' } as const

  test('is marked, amended, resolved and opened again', async () => {
    const made = await createdDocument(LINES)
    const { service } = made
    const anchor = await anchorOf(made, 'p1', 'The reform')
    const source = await anchorOf(made, 'p1', '第一句', 'zh')
    const marked = must(await service.markIssue({ ...issue, anchor, source, note: 'No.' }, reviewer))
    expect(marked).toMatchObject({ id: 'i1', state: 'open', note: 'No.', author: reviewer.actor })
    expect(marked.standing).toMatchObject({ anchor: { start: 0, end: 10 }, source: { start: 0, end: 3 } })
    expect(must(await service.amendIssue('i1', { severity: 'minor' }, reviewer))).toMatchObject({
      severity: 'minor',
      category: issue.category,
      note: 'No.',
    })
    expect(failure(await service.amendIssue('i1', { severity: 'minor' }, editor)).code).toBe('FORBIDDEN')
    expect(failure(await service.withdrawIssue('i1', editor)).code).toBe('FORBIDDEN')
    must(await service.settleIssue('i1', 'resolved', editor))
    expect(must(await service.read()).openIssues).toBe(0)
    expect(failure(await service.withdrawIssue('i1', reviewer)).code).toBe('WRONG_STATE')
    must(await service.settleIssue('i1', 'open', editor))
    expect(must(await service.withdrawIssue('i1', reviewer))).toMatchObject({
      state: 'withdrawn',
      closing: { by: reviewer.actor },
    })
    expect(failure(await service.settleIssue('i1', 'open', editor)).code).toBe('WRONG_STATE')
  })

  test('may be an empty place only where words of the source are missing', async () => {
    const made = await createdDocument(LINES)
    const anchor = { pair: 'p1', edition: 'en', revision: 1, start: 22, end: 22, quote: '' }
    const source = await anchorOf(made, 'p1', '第二句', 'zh')
    const omission = { ...issue, category: 'Accuracy/Omission', anchor } as const
    expect(failure(await made.service.markIssue(omission, reviewer))).toMatchObject({ path: 'anchor' })
    must(await made.service.markIssue({ ...omission, source }, reviewer))
    const elsewhere = await anchorOf(made, 'p2', '第三句', 'zh')
    expect(failure(await made.service.markIssue({ ...omission, source: elsewhere }, reviewer))).toMatchObject(
      {
        path: 'source',
      },
    )
  })

  test('is listed by edition, with where its words were at any revision', async () => {
    const made = await createdDocument(LINES)
    const { service } = made
    must(await service.markIssue({ ...issue, anchor: await anchorOf(made, 'p2', 'fast') }, reviewer))
    must(await service.markIssue({ ...issue, anchor: await anchorOf(made, 'p1', '第一句', 'zh') }, reviewer))
    await revise(made, {
      kind: 'edit',
      texts: [{ pair: 'p2', edition: 'en', text: 'Exports grew in the second quarter.' }],
    })
    const standings = async (filter: object) =>
      must(await service.issues(filter)).items.map(({ id, standing }) => [id, standing?.anchor.state])
    expect(await standings({ edition: 'en' })).toEqual([['i1', 'orphaned']])
    expect(await standings({ edition: 'en', at: 1 })).toEqual([['i1', 'here']])
    expect(await standings({ state: 'open' })).toEqual([
      ['i2', 'here'],
      ['i1', 'orphaned'],
    ])
  })
})

test('threads and issues survive a package, word for word and place for place', async () => {
  const made = await createdDocument(LINES)
  const { service } = made
  await started(made)
  must(
    await service.reply(
      't1',
      { body: '@Lin Wei?', mentions: [{ start: 0, end: 8, member: 'm1' }] },
      reviewer,
    ),
  )
  must(await service.reply('t1', { body: 'Never mind.' }, reviewer))
  must(await service.deleteComment('t1', 2, reviewer))
  must(await service.settleThread('t1', 'resolved', editor))
  const anchor = await anchorOf(made, 'p2', 'fast')
  must(await service.markIssue({ anchor, category: 'Style/Awkward', severity: 'neutral' }, reviewer))
  await revise(made, { kind: 'merge', pairs: ['p1', 'p2'] })
  const whole = await packageOf(service)
  expect(JSON.stringify(whole)).not.toMatch(/"m1"|"m2"/)
  const copy = freshObject()
  must(await copy.service.importPackage(copy.id, whole, editor))
  expect({ ...(await packageOf(copy.service)), exportedAt: whole.exportedAt }).toEqual(whole)
  expect(must(await copy.service.threads({ pair: 'p3' })).items).toHaveLength(1)
  expect(must(await copy.service.read())).toMatchObject({ openThreads: 0, openIssues: 1 })
  await expect(started({ ...made, service: copy.service })).rejects.toThrow('p1')
  const torn = JSON.parse(
    JSON.stringify(whole).replace('"quote":"subsidies"', '"quote":"nowhere"'),
  ) as DocumentPackage
  const other = freshObject()
  const refused = await other.service.importPackage(other.id, torn, editor)
  expect(failure(refused)).toMatchObject({ path: 'threads[0].about.anchor.quote' })
})
