import type { TermContent } from '../../domain/index.ts'
import { foldHan } from '../../text/han/index.ts'
import type { TermEntry } from './term-entry.ts'
import { makeTermbase, type Termbase } from './termbase.ts'

/** Glossaries that people keep, as a termbase whose renderings are to be used. Of one source the first counts. */
export function ownTermbase(terms: readonly TermContent[]): Termbase {
  return makeTermbase(terms.map(entryOf), true)
}

function entryOf({ source, approved, admitted, forbidden, pos = 'noun', note }: TermContent): TermEntry {
  return {
    source,
    pos,
    kind: 'set-phrase',
    renderings: [...approved, ...admitted],
    avoid: forbidden.map((text) => ({ text, why: 'forbidden' })),
    ...(note !== undefined && { note }),
  }
}

/** A source term as terms are compared: 簡 and 简 are one. */
export function sourceKey(source: string): string {
  return foldHan(source)
}
