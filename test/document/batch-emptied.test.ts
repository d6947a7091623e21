import { expect, test } from 'vitest'
import { createdDocument, editor, must, paragraph, reviewer } from './support/document.ts'
import { pairsNow, textOf } from './support/reading.ts'

test('a text that was emptied takes a batch like any other', async () => {
  const { service } = await createdDocument([['一。', 'One.']])
  const command = { kind: 'import', edition: 'en', pairs: [{ pair: 'p1', body: paragraph('') }] } as const
  must(await service.revise({ base: 1, command, message: '' }, editor))
  const first = must(await service.propose({ base: 2, pair: 'p1', edition: 'en', text: 'A' }, reviewer))
  const second = must(await service.propose({ base: 2, pair: 'p1', edition: 'en', text: 'B' }, reviewer))
  const outcome = must(
    await service.decideBatch(
      {
        decisions: [first, second].map(({ id }) => ({
          correction: id,
          verdicts: [{ change: 0, verdict: 'accept' as const }],
        })),
      },
      editor,
    ),
  )
  expect(outcome).toMatchObject({ done: ['c1'], skipped: [{ correction: 'c2', why: 'conflict' }] })
  expect(textOf(await pairsNow(service), 'p1', 'en')).toBe('A')
})
