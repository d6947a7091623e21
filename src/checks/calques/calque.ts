import type { Span } from '../../text/span.ts'
import { compilePhrase, type Phrase } from '../english/phrase.ts'

/** An expression of official Chinese, and the English that gives its words away one by one. */
export interface Calque {
  /** In simplified characters; any of them. */
  readonly sources: readonly string[]
  readonly advice: Advice
  readonly strength: Strength
  /** Compiled when a source is first met. Each is a list of phrases that stand near each other, in any order. */
  readonly patterns: () => readonly (readonly Phrase[])[]
}

/** A calque found: where its words stand in the target, and its source. */
export interface CalquePlace extends Span {
  readonly source: Span
  readonly calque: Calque
}

/**
 * What English says, one wording being enough to show the way; or that it says
 * nothing of it, leaves out the image, says plainly what was set for its rhythm, or
 * has an order of its own.
 */
export type Advice = { readonly say: string } | 'nothing' | 'no-image' | 'plainer' | 'in-order'

/**
 * - `sure`: good translators do not write it
 * - `telling`: they do now and then; several in one paragraph tell that it is word for word
 * - `usual`: they do; it is worth a look only where the document is word for word
 */
export type Strength = 'sure' | 'telling' | 'usual'

const STRENGTHS: Readonly<Record<string, Strength>> = { '!': 'sure', '?': 'usual' }

/**
 * Reads a line of a table: `source source: what English says: pattern; pattern`.
 * `-` for what English says: nothing.
 *
 * The first character may give the strength: `!` sure, `?` usual, else telling.
 * A pattern is a phrase as termbase entries write it, or several joined by `&`:
 * "sink|settle & front line" finds "settle down on the front line" and "the
 * front line to which they sink". The same source may stand in several lines.
 */
export function readCalque(line: string): Calque {
  const [sources = '', say = '', patterns = ''] = line.replace(/^[!?]/, '').split(': ')
  let compiled: Phrase[][] | undefined
  return {
    sources: sources.trim().split(' '),
    advice: say === '-' ? 'nothing' : { say },
    strength: STRENGTHS[line[0]!] ?? 'telling',
    patterns: () => (compiled ??= patterns.split('; ').map((text) => text.split(' & ').map(compilePhrase))),
  }
}
