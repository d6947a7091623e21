import { expect, test } from 'vitest'
import { bodyText } from '../../src/domain/index.ts'
import { createdDocument, editor, EDITOR, must, reviewer, REVIEWER } from './support/document.ts'

const LINES = [
  ['一手抓发展，一手抓安全。', 'Grasp development with one hand, and grasp security with the other hand.'],
  [
    '会议强调，要加强指导。',
    'The meeting stressed that it is necessary to strengthen the guidance and guidance.',
  ],
] as const

async function textOf(service: Awaited<ReturnType<typeof createdDocument>>['service'], pair: string) {
  const { head } = must(await service.read())
  const page = must(await service.pairs({ at: head }))
  return bodyText(page.items.find(({ id }) => id === pair)?.texts['en'] ?? [])
}

test('an accepted correction becomes a revision credited to its proposer', async () => {
  const { service } = await createdDocument(LINES)
  const proposed = must(
    await service.propose(
      {
        base: 1,
        pair: 'p2',
        edition: 'en',
        text: 'The meeting stressed the need to strengthen guidance.',
        reason: 'A doublet.',
      },
      reviewer,
    ),
  )
  expect(proposed).toMatchObject({ id: 'c1', state: 'open', author: REVIEWER, base: 1 })
  expect(must(await service.read()).openCorrections).toBe(1)

  const verdicts = proposed.changes.map(({ id }) => ({ change: id, verdict: 'accept' as const }))
  const { correction, revision } = must(await service.decide('c1', { verdicts }, editor))

  expect(correction.state).toBe('accepted')
  expect(revision).toMatchObject({ number: 2, kind: 'correction', author: EDITOR, credits: [REVIEWER] })
  expect(await textOf(service, 'p2')).toBe('The meeting stressed the need to strengthen guidance.')
  expect(must(await service.read())).toMatchObject({ head: 2, openCorrections: 0 })
})
