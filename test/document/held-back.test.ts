import { describe, expect, test } from 'vitest'
import { createdDocument, editor, must, reviewer } from './support/document.ts'
import { checked, dismissalOf } from './support/findings.ts'

describe('a batch where grave findings hold back', () => {
  async function proposed(lines: readonly (readonly [string, string, string])[]) {
    const made = await createdDocument(lines.map(([zh, en]) => [zh, en] as const))
    must(await made.service.change({ rules: { heldBack: 'major' } }, editor))
    for (const [k, [, , text]] of lines.entries()) {
      must(await made.service.propose({ base: 1, pair: `p${k + 1}`, edition: 'en', text }, reviewer))
    }
    const decisions = lines.map((_, k) => ({
      correction: `c${k + 1}`,
      verdicts: [{ change: 0, verdict: 'accept' } as const],
    }))
    return { ...made, decisions }
  }

  const GRAVE: readonly (readonly [string, string, string])[] = [
    ['增长百分之四。', 'It grew by 4 percent.', 'It grew by 40 percent.'],
    ['增长百分之五。', 'It grown by 50 percent.', 'It grew by 50 percent.'],
    ['增长百分之六。', 'It grown by 6 percent.', 'It grew by 6 percent.'],
    [
      '增长百分之七。以后还会增长。',
      'It grew by 70 percent. Later it will grew.',
      'It grew by 70 percent. Later it will grow.',
    ],
  ]

  test('skips what would bring one or leave one in its sentence, and nothing else', async () => {
    const { service, decisions } = await proposed(GRAVE)
    const { done, skipped } = must(await service.decideBatch({ decisions }, editor))
    expect(skipped).toEqual([
      { correction: 'c1', why: 'held-back' },
      { correction: 'c2', why: 'held-back' },
    ])
    expect(done).toEqual(['c3', 'c4'])
  })

  test('heeds dismissals and muted rules, and lets each be accepted by itself', async () => {
    const made = await proposed(GRAVE)
    const { service, decisions } = made
    await checked(made)
    must(await service.dismiss(await dismissalOf(service, 'p2', 'number-mismatch'), reviewer))
    expect(must(await service.decideBatch({ decisions }, editor)).done).toEqual(['c2', 'c3', 'c4'])
    const verdicts = [{ change: 0, verdict: 'accept' } as const]
    expect(must(await service.decide('c1', { verdicts }, editor)).revision?.number).toBe(3)
    const other = await proposed(GRAVE)
    must(await other.service.change({ rules: { mutedRules: ['number-mismatch'] } }, editor))
    expect(must(await other.service.decideBatch({ decisions }, editor)).skipped).toEqual([])
  })
})
