import type { TermEntry } from '../term-entry.ts'

/** Plans, campaigns and economic terms. */
export const PLANS: readonly TermEntry[] = [
  {
    source: '新质生产力',
    pos: 'noun',
    kind: 'economy',
    renderings: ['new quality productive forces'],
    avoid: [
      { text: 'new quality productivity', why: 'form' },
      { text: 'new-type productivity', why: 'form' },
      { text: 'new productivity', why: 'form' },
      { text: 'new qualitative productivity', why: 'form' },
    ],
  },
  {
    source: '实体经济',
    pos: 'noun',
    kind: 'economy',
    renderings: ['real economy'],
    avoid: [
      { text: 'entity economy', why: 'wrong' },
      { text: 'physical economy', why: 'form' },
      { text: 'substantial economy', why: 'wrong' },
    ],
  },
]
