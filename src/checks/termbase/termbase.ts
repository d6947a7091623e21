import { foldHan } from '../../text/han/index.ts'
import { compilePhrase } from '../english/phrase.ts'
import { avoidedIn, type TermEntry } from './term-entry.ts'
import { compileSource, findTerms, indexSources, type SourceIndex, type TermMatch } from './term-source.ts'
import type { Term } from './term.ts'

export interface Termbase {
  readonly terms: readonly Term[]
  /** Terms of a source text, whether in simplified or traditional characters. */
  readonly find: (source: string) => TermMatch[]
}

/**
 * Where two entries have one source, the first is taken.
 *
 * @param binding whether the renderings must be used: so for the glossaries that people keep themselves
 */
export function makeTermbase(entries: readonly TermEntry[], binding = false): Termbase {
  const terms = entries.map((entry) => makeTerm(entry, binding))
  const index: SourceIndex = indexSources(
    [...bySource(terms)].map(([source, term]) => compileSource(term, source)),
  )
  return { terms, find: (source) => findTerms(foldHan(source), index) }
}

function bySource(terms: readonly Term[]): Map<string, Term> {
  const first = new Map<string, Term>()
  for (const term of terms) {
    for (const source of sourcesOf(term.entry).map(foldHan)) if (!first.has(source)) first.set(source, term)
  }
  return first
}

export function sourcesOf({ source }: TermEntry): readonly string[] {
  return typeof source === 'string' ? [source] : source
}

function makeTerm(entry: TermEntry, binding: boolean): Term {
  return {
    entry,
    binding,
    renderings: once(() => entry.renderings.map(compilePhrase)),
    avoided: once(() =>
      avoidedIn(entry).map(({ text, why, instead, tier = 'precise' }) => ({
        phrase: compilePhrase(text),
        why,
        instead,
        tier,
      })),
    ),
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
