import { expect, it } from 'vitest'
import { writePairs } from '../../../src/formats/plain-text/index.ts'
import { body, EDITIONS, joined, pair } from '../support/bitext.ts'

it('writes each pair beneath itself, and leaves out what an edition lacks', () => {
  const pairs = [
    pair('p1', body('标题'), body('Title')),
    pair('p2', [], []),
    pair('p3', body('一。', '二。'), body()),
    { id: 'p4', texts: { en: body('Three.'), other: body('Never.') } },
  ]
  expect(joined(writePairs({ title: 'T', editions: EDITIONS, pairs }))).toBe(
    '标题\n\nTitle\n\n* * *\n\n一。\n\n二。\n\n* * *\n\nThree.\n',
  )
})
