import type { TermEntry } from '../term-entry.ts'

/** Everyday life, services and the forces in the news. */
export const SOCIETY_2: readonly TermEntry[] = [
  {
    source: '双胞胎',
    pos: 'noun',
    kind: 'set-phrase',
    renderings: ['twins'],
    avoid: ['double baby', 'dual fetus'],
  },
]
