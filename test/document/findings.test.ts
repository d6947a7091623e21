import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { Dismissal } from '../../src/domain/index.ts'
import { createdDocument, editor, failure, freshObject, must, reviewer } from './support/document.ts'
import { checked, dismissalOf, edit, expectAsAnew, found, LINES } from './support/findings.ts'
import { everything, headOf, packageOf } from './support/reading.ts'
import { draws, fc } from '../support/property.ts'

describe('the checks of the server', () => {
  test('find what is wrong in a new document, and again what a revision changed', async () => {
    const made = await createdDocument(LINES)
    const { service } = made
    expect(must(await service.findings({ edition: 'en' }))).toMatchObject({ items: [], checkedTo: 0 })
    await checked(made)
    expect(await found(service)).toEqual(['p1 repeated-word', 'p2 number-mismatch', 'p3 repeated-word'])
    await edit(service, 'p2', 'This year it grew by 5 percent.')
    await checked(made)
    expect(await found(service)).toEqual(['p1 repeated-word', 'p3 repeated-word'])
    expect(must(await service.findings({ edition: 'en' })).checkedTo).toBe(2)
    const merge = { kind: 'merge', pairs: ['p1', 'p2'] } as const
    must(await service.revise({ base: 2, command: merge, message: '' }, editor))
    await checked(made)
    expect(await found(service)).toEqual(['p4 repeated-word', 'p3 repeated-word'])
    const restore = { kind: 'restore', to: 1 } as const
    must(await service.revise({ base: 3, command: restore, message: '' }, editor))
    await checked(made)
    expect(await found(service)).toEqual(['p1 repeated-word', 'p2 number-mismatch', 'p3 repeated-word'])
  })

  test('go through a long document piece by piece', async () => {
    const long = Array.from(
      { length: 400 },
      (_, k) => ['很长。', `Sentence ${k} is very very long. `.repeat(4).trim()] as const,
    )
    const made = await createdDocument(long)
    expect(await runDurableObjectAlarm(made.stub)).toBe(true)
    const { counts } = must(await made.service.findings({ edition: 'en' }))
    expect(counts.minor + counts.major).toBeGreaterThan(0)
    expect(must(await made.service.findings({ edition: 'en' })).checkedTo).toBe(0)
    await checked(made)
    const whole = must(await made.service.findings({ edition: 'en' }))
    expect(whole.checkedTo).toBe(1)
    const all = await everything((request) => made.service.findings({ edition: 'en', ...request }))
    const { minor, major, critical } = whole.counts
    expect(all.length).toBe(minor + major + critical)
    expect(new Set(all.map(({ pair }) => pair)).size).toBe(400)
  })

  test('judge a long document as a whole, though stopped anywhere, and again when the verdict turns', async () => {
    const line = [
      '他们一如既往依靠群众。',
      'They rely on the masses, as they did in the year before and as they will in the year after, in the town, come rain again.',
    ] as const
    const made = await createdDocument(Array.from({ length: 600 }, () => line))
    const { service, stub } = made
    const throughout = async () => (await found(service)).filter((one) => one.endsWith('throughout')).length
    const stoppedAnywhere = async () => {
      const seen = []
      while (await runDurableObjectAlarm(stub)) {
        seen.push(await throughout())
        await evictDurableObject(stub)
      }
      await expectAsAnew(made)
      return seen
    }
    const begun = expect.toSatisfy((findings: number) => findings > 0 && findings < 599)
    expect(await stoppedAnywhere()).toEqual(expect.arrayContaining([0, begun, 600]))
    const long = 'It stands here. '.repeat(3_000).trim()
    await edit(service, 'p7', long)
    expect(await stoppedAnywhere()).toEqual(expect.arrayContaining([begun, 0]))
    await edit(service, 'p7', line[1])
    while ((await throughout()) === 0) await runDurableObjectAlarm(stub)
    await edit(service, 'p7', long)
    await edit(service, 'p8', 'They rely on the people.')
    await stoppedAnywhere()
    expect(await throughout()).toBe(0)
  })

  test('answer as the same functions do where somebody reads', async () => {
    const words = fc.constantFrom(
      'the',
      'the',
      '4',
      '50',
      'percent',
      '，',
      'growth',
      'China',
      '。',
      '万',
      'in',
      '.',
      'It',
      'Provincial Reform and Development Committee',
      'Provincial Development and Reform Commission',
      'provincial development and reform commission',
      'rely on the masses',
      'optimization of the business environment',
    )
    const text = fc.array(words, { maxLength: 14 }).map((list) => list.join(' '))
    const chinese = fc
      .array(
        fc.constantFrom(
          '百分之四',
          '五十万',
          '增长',
          '中国',
          '。',
          '，',
          '两手抓、两手都要硬',
          '依靠群众',
          '优化营商环境',
        ),
        { maxLength: 8 },
      )
      .map((list) => list.join(''))
    const lines = fc.array(fc.tuple(chinese, text), { minLength: 1, maxLength: 6 })
    const edits = fc.array(fc.tuple(fc.nat(), text), { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(lines, edits, async (lines, edits) => {
        const kept = lines.filter(([zh, en]) => zh.trim() !== '' || en.trim() !== '')
        if (kept.length === 0) return
        const made = await createdDocument(kept)
        await checked(made)
        await expectAsAnew(made)
        for (const [k, english] of edits) {
          const texts = [{ pair: `p${1 + (k % kept.length)}`, edition: 'en', text: english }]
          const command = { kind: 'edit', texts } as const
          // What reads as before, or leaves a pair without any text, is refused.
          await made.service.revise({ base: await headOf(made.service), command, message: '' }, editor)
          await checked(made)
          await expectAsAnew(made)
        }
      }),
      { numRuns: draws(15) },
    )
  })

  test('compare pairs with one another, and again when one of them changes', async () => {
    const made = await createdDocument([
      ['甲。', 'The Provincial Development and Reform Commission met.'],
      ['乙。', 'The Provincial Development and Reform Commission spoke.'],
      ['丙。', 'The Provincial Reform and Development Committee left.'],
    ])
    const { service } = made
    await checked(made)
    expect(await found(service)).toEqual(['p3 name-inconsistent'])
    must(await service.dismiss(await dismissalOf(service, 'p3', 'name-inconsistent'), reviewer))
    expect(await found(service)).toEqual([])
    must(await service.undismiss('d1', reviewer))
    await edit(service, 'p1', 'The Provincial Reform and Development Committee met.')
    await checked(made)
    expect(await found(service)).toEqual(['p2 name-inconsistent'])
    const merge = { kind: 'merge', pairs: ['p2', 'p3'] } as const
    must(await service.revise({ base: 2, command: merge, message: '' }, editor))
    await checked(made)
    expect(await found(service)).toEqual(['p4 name-inconsistent'])
    await edit(service, 'p4', 'The commission spoke.\n\nThey left.')
    await checked(made)
    expect(await found(service)).toEqual([])
    const { counts } = must(await service.findings({ edition: 'en' }))
    expect(counts).toEqual({ minor: 0, major: 0, critical: 0 })
  })

  test('tell the list of documents', async () => {
    const made = await createdDocument(LINES)
    await env.CATALOGUE.prepare(
      `INSERT INTO document (id, workspace, state, state_at, created_by, updated_at, checked_at)
       VALUES (?, 'default', 'creating', '', 'm1', '', '')`,
    )
      .bind(made.id)
      .run()
    const listed = () =>
      env.CATALOGUE.prepare('SELECT findings, grave_findings FROM document WHERE id = ?')
        .bind(made.id)
        .first()
    await checked(made)
    expect(await listed()).toEqual({ findings: 3, grave_findings: 3 })
    must(await made.service.dismiss(await dismissalOf(made.service, 'p2', 'number-mismatch'), reviewer))
    await checked(made)
    expect(await listed()).toEqual({ findings: 2, grave_findings: 2 })
    must(await made.service.change({ rules: { mutedRules: ['repeated-word'] } }, editor))
    await checked(made)
    expect(await listed()).toEqual({ findings: 0, grave_findings: 0 })
  })
})

describe('a dismissal', () => {
  test('hides the finding at its place, follows the words, and ends where they change', async () => {
    const made = await createdDocument(LINES)
    const { service } = made
    await checked(made)
    const input = {
      ...(await dismissalOf(service, 'p1', 'repeated-word')),
      reason: 'intended',
      note: 'By and by.',
    } as const
    const dismissed = must(await service.dismiss(input, reviewer))
    expect(dismissed).toMatchObject({
      id: 'd1',
      reason: 'intended',
      author: reviewer.actor,
      anchor: { quote: 'by by' },
    })
    expect(await found(service)).toEqual(['p2 number-mismatch', 'p3 repeated-word'])
    await edit(service, 'p1', 'In the whole of last year it grew by by 4 percent.')
    await checked(made)
    expect(await found(service)).toEqual(['p2 number-mismatch', 'p3 repeated-word'])
    const [standing] = must(await service.dismissals({})).items
    expect(standing?.standing).toEqual({ state: 'here', pair: 'p1', start: 34, end: 39 })
    await edit(service, 'p1', 'In the whole of last year it grew grew by 4 percent.')
    await checked(made)
    expect(await found(service)).toEqual(['p1 repeated-word', 'p2 number-mismatch', 'p3 repeated-word'])
  })

  test('of a phrase everywhere hides it in every pair, also in what is written later', async () => {
    const made = await createdDocument(LINES)
    const { service } = made
    await checked(made)
    const { id } = must(
      await service.dismiss(await dismissalOf(service, 'p1', 'repeated-word', true), reviewer),
    )
    expect(await found(service)).toEqual(['p2 number-mismatch'])
    await edit(service, 'p2', 'This year it grew by by 5 percent.')
    await checked(made)
    expect(await found(service)).toEqual([])
    must(await service.undismiss(id, reviewer))
    expect(await found(service)).toEqual(['p1 repeated-word', 'p2 repeated-word', 'p3 repeated-word'])
    expect(failure(await service.undismiss(id, reviewer))).toMatchObject({
      code: 'NOT_FOUND',
      what: 'dismissal',
    })
  })

  test('is made once, however often it is sent', async () => {
    const made = await createdDocument(LINES)
    const { service } = made
    await checked(made)
    const input = await dismissalOf(service, 'p1', 'repeated-word')
    const first = must(await service.dismiss(input, { ...reviewer, idempotencyKey: 'one' }))
    expect(must(await service.dismiss(input, { ...reviewer, idempotencyKey: 'one' }))).toEqual(first)
    expect(must(await service.dismiss(input, editor)).id).toBe('d1')
    expect(must(await service.dismissals({})).items.length).toBe(1)
    const { seq } = must(await service.read())
    must(await service.undismiss('d1', editor))
    must(await service.dismiss(input, reviewer))
    expect(must(await service.dismissals({})).items[0]?.id).toBe('d2')
    expect(must(await service.read()).seq).toBe(seq + 2)
  })

  test.each<[string, (input: Awaited<ReturnType<typeof dismissalOf>>) => object, object]>([
    [
      'beyond the text',
      (i) => ({ anchor: { ...i.anchor, end: 999 } }),
      { code: 'INVALID_INPUT', path: 'anchor' },
    ],
    ['empty', (i) => ({ anchor: { ...i.anchor, end: i.anchor.start } }), { code: 'INVALID_INPUT' }],
    ['of no pair', (i) => ({ anchor: { ...i.anchor, pair: 'p9' } }), { code: 'NOT_FOUND', what: 'pair' }],
    [
      'of no revision',
      (i) => ({ anchor: { ...i.anchor, revision: 9 } }),
      { code: 'NOT_FOUND', what: 'revision' },
    ],
  ])('%s is refused', async (_, change, expected) => {
    const made = await createdDocument(LINES)
    await checked(made)
    const input = await dismissalOf(made.service, 'p1', 'repeated-word')
    expect(failure(await made.service.dismiss({ ...input, ...change(input) }, reviewer))).toMatchObject(
      expected,
    )
  })

  test('goes along in a package', async () => {
    const made = await createdDocument(LINES)
    await checked(made)
    must(
      await made.service.dismiss(
        { ...(await dismissalOf(made.service, 'p1', 'repeated-word')), note: '好' },
        reviewer,
      ),
    )
    const whole = await packageOf(made.service)
    expect(whole.dismissals).toMatchObject([
      { id: 'd1', note: '好', author: { kind: 'name', name: reviewer.actor.name } },
    ])
    const copy = freshObject()
    must(await copy.service.importPackage(copy.id, whole, editor))
    await checked(copy)
    expect(await found(copy.service)).toEqual(['p2 number-mismatch', 'p3 repeated-word'])
    expect({ ...(await packageOf(copy.service)), exportedAt: whole.exportedAt }).toEqual(whole)
    const { dismissals: __, ...earlier } = whole
    const old = freshObject()
    must(await old.service.importPackage(old.id, earlier, editor))
    expect(must(await old.service.dismissals({})).items).toEqual([] satisfies Dismissal[])
  })
})
