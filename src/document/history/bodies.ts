import { bodyText, withBodyText, type Body } from '../../domain/index.ts'
import { breaksLike } from '../../text/line-breaks.ts'

export { joinBodies, splitBody } from '../../domain/index.ts'

/** What a body is in the file: its text, with what stands before and after it. */
export function wholeText(body: Body): string {
  return body.map(({ lead = '', text, gap }) => lead + text + gap).join('')
}

/** A body after somebody typed another text for it: with the line breaks of its file, whatever a field made of them. */
export function withTypedText(body: Body, text: string): Body {
  return withBodyText(body, breaksLike(wholeText(body), text))
}

/** Texts of neighbours as one, and where each of them stands in it. */
export interface Joined {
  readonly text: string
  readonly pieces: readonly { readonly pair: string; readonly start: number; readonly end: number }[]
}

/** `joinTexts(parts).text === bodyText(joinBodies(parts.map(({ body }) => body)))` */
export function joinTexts(parts: readonly { readonly pair: string; readonly body: Body }[]): Joined {
  const pieces: { pair: string; start: number; end: number }[] = []
  let text = ''
  let gap: string | null = null
  for (const { pair, body } of parts) {
    const [first] = body
    if (first && gap !== null) text += gap + (first.lead ?? '')
    const start = text.length
    text += bodyText(body)
    pieces.push({ pair, start, end: text.length })
    gap = body.at(-1)?.gap ?? gap
  }
  return { text, pieces }
}
