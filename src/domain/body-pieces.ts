import type { Body, Paragraph } from './body.ts'

/**
 * Bodies of neighbours as one, as an export would write them one after the
 * other. Two halves of one paragraph (nothing but spaces between them) become
 * that paragraph again, so that splitting and merging is no change.
 */
export function joinBodies(bodies: readonly Body[]): Body {
  const joined: Paragraph[] = []
  for (const { lead = '', ...paragraph } of bodies.flat()) {
    const before = joined.at(-1)
    if (!before) {
      joined.push(lead === '' ? paragraph : { ...paragraph, lead })
      continue
    }
    // What stood before the first paragraph of the file stands between two now.
    const last = { ...before, gap: before.gap + lead }
    joined[joined.length - 1] = last
    if (!/[\r\n\u2028\u2029]/.test(last.gap)) {
      joined[joined.length - 1] = { ...last, text: last.text + last.gap + paragraph.text, gap: paragraph.gap }
    } else joined.push(paragraph)
  }
  return joined
}

/**
 * Cuts a body at an offset into its `bodyText`. White space at the cut becomes
 * the gap between the two, so that joining them gives the body back to the byte.
 */
export function splitBody(body: Body, at: number): readonly [Body, Body] {
  let start = 0
  for (const [k, paragraph] of body.entries()) {
    const end = start + paragraph.text.length
    if (at < end) {
      const [left, right] = splitParagraph(paragraph, at - start)
      return [
        [...body.slice(0, k), ...left],
        [...right, ...body.slice(k + 1)],
      ]
    }
    start = end + paragraph.gap.length
    if (at < start) return [body.slice(0, k + 1), body.slice(k + 1)]
  }
  return [body, []]
}

function splitParagraph(paragraph: Paragraph, at: number): readonly [Body, Body] {
  const { kind, text, gap } = paragraph
  const left = text.slice(0, at).trimEnd()
  const right = text.slice(at).trimStart()
  if (left === '') return [[], [paragraph]]
  if (right === '') return [[paragraph], []]
  const between = text.slice(left.length, text.length - right.length)
  return [[{ ...paragraph, text: left, gap: between }], [{ kind, text: right, gap }]]
}
