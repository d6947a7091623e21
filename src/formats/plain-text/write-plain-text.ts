import type { Body } from '../../domain/index.ts'

/**
 * An edition as plain text, piece by piece, its bodies in the order of the
 * pairs: exactly the file it was read from, as long as nobody changed it.
 *
 * Editing and moving pairs can bring a paragraph that ended its file into the
 * middle. Two paragraphs never run together for that: where no line break
 * stands between them, the last one that did is used again.
 */
export function* writePlainText(bodies: Iterable<Body>): Generator<string, void, undefined> {
  let habit = '\n\n'
  let pending: string | null = null
  for (const body of bodies) {
    for (const paragraph of body) {
      if (pending === null) yield paragraph.lead ?? ''
      else yield LINE_BREAK.test(pending) ? pending : habit
      yield paragraph.text
      pending = paragraph.gap
      if (LINE_BREAK.test(pending)) habit = /^[^\S\r\n]*(?:\r\n|\r|\n)+/.exec(pending)?.[0] ?? habit
    }
  }
  if (pending !== null) yield pending
}

const LINE_BREAK = /[\r\n\u2028\u2029]/
