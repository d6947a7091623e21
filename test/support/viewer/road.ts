import { publishedPage, publishedPair } from './published-text.ts'

/** Two short pairs that readers suggest wordings for. */
export const PAIR = publishedPair(
  'p1',
  '路通了，网快了。年轻人回来了。',
  'The road is open, the network is fast. The young people are back.',
)
export const PAGE = publishedPage([
  PAIR,
  publishedPair('p2', '座谈会开得热烈。', 'The discussion was lively.'),
])
/** The first segment, and what a reader would rather read. */
export const WAS = 'The road is open, the network is fast.'
export const WORDS = 'The road is open and the network fast.'
