import type { TermEntry } from '../term-entry.ts'

/** Party and state organs. */
export const ORGANS: readonly TermEntry[] = [
  {
    source: ['发展和改革委员会', '发展改革委', '发改委'],
    pos: 'name',
    kind: 'organ',
    renderings: ['Development and Reform Commission'],
    avoid: [
      { text: 'Reform and Development Committee|Commission', why: 'form' },
      { text: 'Development and Reform Committee', why: 'form' },
    ],
    note: 'National, provincial or municipal goes in front; "NDRC" is for the national one alone.',
  },
]
