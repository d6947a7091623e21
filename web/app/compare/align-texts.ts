import type { Body } from '../../../src/domain/index.ts'
import type { Bead } from '../../../src/text/align/bead.ts'
import type { TextWork } from '../../state/text-work/text-work.ts'
import type { ComparedRow, Comparison } from './comparison.ts'
import { joinBeads } from './join-beads.ts'

/** One text that came in. */
export interface IncomingText {
  readonly body: Body
  /** BCP 47. */
  readonly language: string
}

export interface IncomingTexts {
  readonly source: IncomingText
  readonly target: IncomingText
  readonly second: IncomingText | null
}

interface AlignOptions {
  /** Called with the share done, 0…1. */
  readonly progress: (done: number) => void
  readonly signal: AbortSignal
}

/**
 * Aligns the texts by paragraph, on the worker's thread. What a person has
 * mended stays: where `mended` is of the same Chinese and English, its rows are
 * taken as they are, and only the second English is aligned.
 */
export async function alignTexts(
  texts: IncomingTexts,
  mended: Comparison | null,
  work: TextWork,
  { progress, signal }: AlignOptions,
): Promise<Comparison> {
  const { source, target, second } = texts
  const parts = second ? 2 : 1
  const align = (english: IncomingText, done: number) =>
    work.do(
      {
        kind: 'align',
        source: source.body.map(({ text }) => text),
        target: english.body.map(({ text }) => text),
        sourceLang: source.language,
        targetLang: english.language,
        unit: 'paragraph',
      },
      { signal, progress: (share) => progress((done + share) / parts) },
    )
  const first = keptBeads(texts, mended) ?? (await align(target, 0))
  const other = second ? await align(second, 1) : first
  const rows = joinBeads(first, other).map((row, k): ComparedRow => ({
    id: `r${k + 1}`,
    source: source.body.slice(row.source.start, row.source.end),
    target: target.body.slice(row.target.start, row.target.end),
    second: second ? second.body.slice(row.second.start, row.second.end) : [],
    confidence: row.confidence,
  }))
  return { sourceLang: source.language, targetLang: target.language, hasSecond: second !== null, rows }
}

/** The rows of `mended` as beads of the paragraphs it was made of; null when these are other texts. */
function keptBeads({ source, target }: IncomingTexts, mended: Comparison | null): Bead[] | null {
  if (!mended) return null
  const isOf = (side: 'source' | 'target', { body }: IncomingText) => {
    const own = mended.rows.flatMap((row) => row[side])
    return own.length === body.length && own.every((paragraph, k) => paragraph === body[k])
  }
  if (!isOf('source', source) || !isOf('target', target)) return null
  let s = 0
  let t = 0
  return mended.rows
    .filter((row) => row.source.length + row.target.length > 0)
    .map((row) => ({
      source: { start: s, end: (s += row.source.length) },
      target: { start: t, end: (t += row.target.length) },
      confidence: row.confidence ?? 1,
    }))
}
