import { expect, test } from 'vitest'
import { createdDocument, editor, failure, must, reviewer } from './support/document.ts'

test('words for a pair that had none are a paragraph of their own in a conflict too', async () => {
  const { service } = await createdDocument([
    ['一。', 'One stands here'],
    ['二。', ''],
  ])
  const merge = { kind: 'merge', pairs: ['p1', 'p2'] } as const
  const { lineage } = must(
    await service.revision(
      must(await service.revise({ base: 1, command: merge, message: '' }, editor)).number,
    ),
  )
  const pair = lineage[0]!.children[0]!
  const theirs = {
    kind: 'edit',
    texts: [{ pair, edition: 'en', text: 'All of it reads otherwise' }],
  } as const
  must(await service.revise({ base: 2, command: theirs, message: '' }, editor))
  const mine = { kind: 'edit', texts: [{ pair: 'p2', edition: 'en', text: 'Mine' }] } as const
  const refused = failure(await service.revise({ base: 1, command: mine, message: '' }, reviewer))
  expect(refused).toMatchObject({ code: 'CONFLICT', conflicts: [{ yours: 'One stands here\n\nMine' }] })
})
