import { splitParagraphs, splitSentences } from '../segment/index.ts'
import type { Span } from '../span.ts'

/** A sentence of a whole text, with the white space after it (the first one: also before it). */
export interface Sentence extends Span {
  /** Which paragraph of the text it stands in. */
  readonly paragraph: number
}

export interface Laid {
  /** Partition of the text; none only where it is empty. */
  readonly sentences: readonly Sentence[]
  /** Without the white space around them. At least one, unless the text is empty. */
  readonly paragraphs: readonly Span[]
}

/** Lays a text out in paragraphs and sentences. */
export function layOut(text: string, lang: string): Laid {
  if (!text) return { sentences: [], paragraphs: [] }
  const { lead, paragraphs } = splitParagraphs(text)
  if (paragraphs.length === 0) {
    const all = { start: 0, end: text.length }
    return { sentences: [{ ...all, paragraph: 0 }], paragraphs: [all] }
  }
  const sentences: Sentence[] = []
  const spans: Span[] = []
  let at = lead.length
  for (const [paragraph, { text: body, gap }] of paragraphs.entries()) {
    spans.push({ start: at, end: at + body.length })
    const cuts = splitSentences(body, lang)
    for (const [k, { start, end }] of cuts.entries()) {
      const first = sentences.length === 0
      const last = k === cuts.length - 1
      sentences.push({ start: first ? 0 : at + start, end: at + end + (last ? gap.length : 0), paragraph })
    }
    at += body.length + gap.length
  }
  return { sentences, paragraphs: spans }
}
