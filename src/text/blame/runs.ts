import { tokenize } from '../segment/index.ts'
import type { Span } from '../span.ts'
import type { Origin, Written } from './blame.ts'

/** Neighbouring words of one author. */
export interface Run<K> extends Span {
  readonly by: K
}

/**
 * Blame by word, as it is shown: each word belongs to whoever last touched a
 * part of it. Marks and white space go with the word before them (at the
 * beginning: with the first word): nobody is told to have written a comma.
 *
 * @param by whom the origin of a word stands for; neighbours whose answers are equal are one run
 * @returns in order; together they are the text, to the code unit
 */
export function wordRuns<P, K extends string | number | null>(
  text: string,
  written: readonly Written<P>[],
  lang: string,
  by: (origin: Origin<P> | null) => K,
): Run<K>[] {
  const runs: { start: number; end: number; by: K }[] = []
  let k = 0
  for (const { kind, start, end } of tokenize(text, lang)) {
    while (k < written.length && written[k]!.end <= start) k++
    const last = runs.at(-1)
    if (kind === 'space' || kind === 'punctuation') {
      if (last) last.end = end
      continue
    }
    let newest = originOf(written[k], start)
    for (let j = k + 1; j < written.length && written[j]!.start < end; j++) {
      newest = newer(newest, originOf(written[j], start))
    }
    const author = by(newest)
    if (last && last.by === author) last.end = end
    else runs.push({ start: last?.end ?? 0, end, by: author })
  }
  // Marks alone: whoever wrote the first of them.
  if (runs.length === 0 && text !== '')
    runs.push({ start: 0, end: text.length, by: by(written[0]?.origin ?? null) })
  return runs
}

/** The origin of a word that begins at `at`, or before the stretch does. */
function originOf<P>(written: Written<P> | undefined, at: number): Origin<P> | null {
  if (!written?.origin) return null
  return { ...written.origin, at: written.origin.at + Math.max(0, at - written.start) }
}

function newer<P>(a: Origin<P> | null, b: Origin<P> | null): Origin<P> | null {
  return (b?.revision ?? 0) > (a?.revision ?? 0) ? b : a
}
