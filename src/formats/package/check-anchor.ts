import type { Anchor } from '../../domain/index.ts'
import type { History } from './history.ts'
import { invalid } from './package-error.ts'
import { splitsPair } from '../../text/surrogates.ts'

/** @throws a refusal unless the quote stands there, word for word. */
export function checkAnchor(anchor: Anchor, history: History, path: string): void {
  const { pair, edition, revision, start, end, quote } = anchor
  if (!history.hasEdition(edition)) invalid(`${path}.edition`, 'unknown-edition')
  if (revision > history.head) invalid(`${path}.revision`, 'unknown-revision')
  if (!history.wasBornBy(pair, revision)) invalid(`${path}.pair`, 'unknown-pair')
  const text = history.textAt(pair, edition, revision)
  if (end > text.length) invalid(`${path}.end`, 'beyond-the-text')
  if (splitsPair(text, start) || splitsPair(text, end)) invalid(path, 'inside-a-character')
  if (text.slice(start, end) !== quote) invalid(`${path}.quote`, 'not-what-the-text-says')
}
