import { describe, expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import { createdDocument, editor, EDITOR, failure, must, REVIEWER } from './support/document.ts'
import { headOf, pairsAt, pairsNow, textOf } from './support/reading.ts'
import { draws, fc } from '../support/property.ts'

const LINES = [
  [
    '会议强调，要加强指导。',
    'The meeting stressed that it is necessary to strengthen the guidance and guidance.',
  ],
  ['一手抓发展，一手抓安全。', 'Grasp development with one hand, and grasp security with the other hand.'],
] as const

function edit(service: DocumentService, base: number, pair: string, text: string, who = EDITOR) {
  const command = { kind: 'edit', texts: [{ pair, edition: 'en', text }] } as const
  return service.revise({ base, command, message: '' }, { actor: who })
}

describe('a direct edit', () => {
  test('is a revision at once; the one before stays as it was', async () => {
    const { service } = await createdDocument(LINES)
    const revision = must(await edit(service, 1, 'p1', 'The meeting stressed guidance.'))
    expect(revision).toMatchObject({ number: 2, kind: 'edit', author: EDITOR, editions: ['en'], pairs: 1 })
    expect(textOf(await pairsAt(service, 2), 'p1', 'en')).toBe('The meeting stressed guidance.')
    expect(textOf(await pairsAt(service, 1), 'p1', 'en')).toBe(LINES[0][1])
    expect(must(await service.revision(2)).changes).toEqual([
      { pair: 'p1', edition: 'en', before: LINES[0][1], after: 'The meeting stressed guidance.' },
    ])
  })

  test('against an older base is merged word by word', async () => {
    const { service } = await createdDocument(LINES)
    must(
      await edit(
        service,
        1,
        'p2',
        'Pursue development with one hand, and grasp security with the other hand.',
      ),
    )
    must(
      await edit(
        service,
        1,
        'p2',
        'Grasp development with one hand, and ensure security with the other hand.',
      ),
    )
    expect(textOf(await pairsNow(service), 'p2', 'en')).toBe(
      'Pursue development with one hand, and ensure security with the other hand.',
    )
  })

  test('that touches the same words is a conflict with base, theirs and yours, and writes nothing', async () => {
    const { service } = await createdDocument(LINES)
    const theirs = 'Pursue development with one hand, and grasp security with the other hand.'
    const yours = 'Promote development with one hand, and grasp security with the other hand.'
    must(await edit(service, 1, 'p2', theirs))
    const { seq } = must(await service.read())
    const conflict = failure(await edit(service, 1, 'p2', yours))
    expect(conflict).toMatchObject({
      code: 'CONFLICT',
      head: 2,
      conflicts: [{ pair: 'p2', edition: 'en', base: LINES[1][1], theirs, yours }],
    })
    expect(must(await service.read())).toMatchObject({ head: 2, seq })
  })

  test('of several pairs is refused whole when one of them conflicts', async () => {
    const { service } = await createdDocument(LINES)
    must(await edit(service, 1, 'p2', 'Pursue development.'))
    const texts = [
      { pair: 'p1', edition: 'en', text: 'The meeting stressed guidance.' },
      { pair: 'p2', edition: 'en', text: 'Promote development.' },
    ]
    const refused = await service.revise({ base: 1, command: { kind: 'edit', texts }, message: '' }, editor)
    expect(failure(refused)).toMatchObject({ code: 'CONFLICT', conflicts: [{ pair: 'p2' }] })
    expect(textOf(await pairsNow(service), 'p1', 'en')).toBe(LINES[0][1])
  })

  test('that somebody else made already is answered with theirs', async () => {
    const { service } = await createdDocument(LINES)
    must(await edit(service, 1, 'p1', 'The meeting stressed guidance.'))
    const second = must(await edit(service, 1, 'p1', 'The meeting stressed guidance.', REVIEWER))
    expect(second).toMatchObject({ number: 2, author: EDITOR })
  })

  test('follows the words of a pair that was merged and split in the meantime', async () => {
    const { service } = await createdDocument(LINES)
    const merge = { kind: 'merge', pairs: ['p1', 'p2'] } as const
    must(await service.revise({ base: 1, command: merge, message: '' }, editor))
    const split = { kind: 'split', pair: 'p3', at: { zh: 13, en: LINES[0][1].length + 2 } } as const
    must(await service.revise({ base: 2, command: split, message: '' }, editor))
    must(
      await edit(
        service,
        1,
        'p2',
        'Pursue development with one hand, and grasp security with the other hand.',
      ),
    )
    const [first, second] = await pairsNow(service)
    expect(textOf([first!], 'p4', 'en')).toBe(LINES[0][1])
    expect(textOf([second!], 'p5', 'en')).toBe(
      'Pursue development with one hand, and grasp security with the other hand.',
    )
  })

  test.each<[what: string, base: number, pair: string, text: string, expected: object]>([
    ['a base that does not exist yet', 2, 'p1', 'x', { code: 'NOT_FOUND', what: 'revision', id: '2' }],
    ['a pair that never was', 1, 'p9', 'x', { code: 'NOT_FOUND', what: 'pair', id: 'p9' }],
    ['the same text', 1, 'p1', LINES[0][1], { code: 'INVALID_INPUT', problem: 'no-change' }],
    ['half a character', 1, 'p1', '\uDC00', { code: 'INVALID_INPUT', path: 'command.texts[0].text' }],
  ])('with %s is refused', async (_, base, pair, text, expected) => {
    const { service } = await createdDocument(LINES)
    expect(failure(await edit(service, base, pair, text))).toMatchObject(expected)
  })
})

describe('writers at the same time', () => {
  test('lose no acknowledged word', async () => {
    const places = 12
    const words = Array.from({ length: places }, (_, k) => `word${k}`)
    const writer = fc.record({ pair: fc.constantFrom('p1', 'p2'), place: fc.nat({ max: places - 1 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(writer, { minLength: 2, maxLength: 12, size: 'max' }), async (writers) => {
        const text = `${words.join(' stays here, ')}.`
        const { service } = await createdDocument([
          ['一。', text],
          ['二。', text],
        ])
        const answers = await Promise.all(
          writers.map(({ pair, place }, k) =>
            edit(service, 1, pair, text.replace(new RegExp(`word${place}\\b`), `writer${k}`)),
          ),
        )
        const pairs = await pairsNow(service)
        const acknowledged = answers.filter((answer) => answer.ok)
        answers.forEach((answer, k) => {
          const now = textOf(pairs, writers[k]!.pair, 'en')
          if (answer.ok) expect(now).toContain(`writer${k}`)
          else {
            expect(answer.error.code).toBe('CONFLICT')
            expect(now).not.toMatch(new RegExp(`writer${k}\\b`))
          }
        })
        const targets = new Set(writers.map(({ pair, place }) => `${pair} ${place}`))
        expect(acknowledged).toHaveLength(targets.size)
        expect(await headOf(service)).toBe(1 + targets.size)
      }),
      { numRuns: draws(30) },
    )
  })
})
