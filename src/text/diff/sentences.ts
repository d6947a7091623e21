import { cutItems } from './list-items.ts'
import { splitParagraphs, splitSentences } from '../segment/index.ts'
import type { Span } from '../span.ts'

/** A sentence (of a long list: an item) of a whole text, with the white space after it (the first one: also before it). */
export interface Sentence extends Span {
  /** Which paragraph of the text it stands in. */
  readonly paragraph: number
}

/** A text in paragraphs and sentences. */
export interface Laid {
  readonly text: string
  /** Partition of the text; none only where it is empty. */
  readonly sentences: readonly Sentence[]
  /** Without the white space around them. At least one, unless the text is empty. */
  readonly paragraphs: readonly Span[]
}

/**
 * @param cuts sentences of paragraphs cut before, by their text; filled on the
 * way, so that two versions of a document are mostly cut once
 */
export function layOut(text: string, lang: string, cuts: Map<string, readonly Span[]>): Laid {
  if (!text) return { text, sentences: [], paragraphs: [] }
  const { lead, paragraphs } = splitParagraphs(text)
  if (paragraphs.length === 0) {
    const all = { start: 0, end: text.length }
    return { text, sentences: [{ ...all, paragraph: 0 }], paragraphs: [all] }
  }
  const sentences: Sentence[] = []
  const visible: Span[] = []
  let at = lead.length
  for (const [paragraph, { text: body, gap }] of paragraphs.entries()) {
    visible.push({ start: at, end: at + body.length })
    let spans = cuts.get(body)
    if (!spans) cuts.set(body, (spans = splitSentences(body, lang).flatMap((span) => cutItems(body, span))))
    for (const [k, { start, end }] of spans.entries()) {
      const first = sentences.length === 0
      const last = k === spans.length - 1
      sentences.push({ start: first ? 0 : at + start, end: at + end + (last ? gap.length : 0), paragraph })
    }
    at += body.length + gap.length
  }
  return { text, sentences, paragraphs: visible }
}
