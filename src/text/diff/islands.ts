import type { Op } from './diff.ts'
import { OpWriter } from './ops.ts'
import { visibleLength } from './survival.ts'

/** An equal stretch with no more visible characters than this, between two marked ones, is noise. */
const ISLAND = 2

/**
 * Marks what is left over between the last change of one row and the first of
 * the next: a full stop, a space between two rewritten sentences. Inside a row
 * `bestMatches` sees to it. Rows without any change and paragraph breaks stay.
 */
export function joinIslands(rows: readonly (readonly Op[])[]): (readonly Op[])[] {
  const joined = [...rows]
  for (let k = 0; k + 1 < rows.length; k++) {
    const here = joined[k]!
    const next = joined[k + 1]!
    if (!isMarked(here) || !isMarked(next)) continue
    const tail = here.at(-1)!
    const head = next[0]!
    const between = (tail.op === 'equal' ? tail.text : '') + (head.op === 'equal' ? head.text : '')
    if (!between || visibleLength(between) > ISLAND || between.includes('\n')) continue
    if (tail.op === 'equal') joined[k] = markAt(here, here.length - 1)
    if (head.op === 'equal') joined[k + 1] = markAt(next, 0)
  }
  return joined
}

function isMarked(ops: readonly Op[]): boolean {
  return ops.some(({ op }) => op !== 'equal')
}

function markAt(ops: readonly Op[], place: number): Op[] {
  const writer = new OpWriter()
  for (const [k, op] of ops.entries()) {
    if (k === place) writer.mark(op.text, op.text)
    else writer.append([op])
  }
  return writer.finish()
}
