import { bodyText, type Body } from './body.ts'
import { joinBodies, splitBody } from './body-pieces.ts'

/** Where bodies in a row are cut: an offset into the `bodyText` of one of them. */
export interface BodyCut {
  /** Which body, counting from 0. */
  readonly body: number
  readonly at: number
}

/**
 * Divides what neighbours read anew: one body more than there are cuts. Written
 * one after the other, what comes out is what went in, to the byte; bodies
 * between two cuts are joined.
 *
 * @param cuts in the order of the text; two at one place leave nothing between them.
 */
export function divideBodies(bodies: readonly Body[], cuts: readonly BodyCut[]): Body[] {
  const divided: Body[] = []
  let gathered: Body[] = []
  let next = 0
  for (const [k, body] of bodies.entries()) {
    const { length } = bodyText(body)
    let rest = body
    for (let cut = cuts[next]; cut?.body === k; cut = cuts[++next]) {
      // White space at the cut before is gone from what is left: a cut in it is at its beginning.
      const done = length - bodyText(rest).length
      const [left, right] = splitBody(rest, Math.max(0, cut.at - done))
      divided.push(joined([...gathered, left]))
      gathered = []
      rest = right
    }
    gathered.push(rest)
  }
  return [...divided, joined(gathered)]
}

/** What stands alone stays as it is. */
function joined(bodies: readonly Body[]): Body {
  const [only = [], ...others] = bodies.filter((body) => body.length > 0)
  return others.length === 0 ? only : joinBodies(bodies)
}
