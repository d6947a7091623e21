import type { Body } from '../../../src/domain/index.ts'
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

/** Aligns the texts by paragraph, on the worker's thread. */
export async function alignTexts(
  texts: IncomingTexts,
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
  const first = await align(target, 0)
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
