import { type DiffOp, survivalOf } from './diff-pieces.ts'
import { element } from './element.ts'

/** Below this share of surviving words a passage reads better as old above new. */
const REWRITTEN = 0.5

/** A difference as one reads it: marked inline where most survives, old above new where it was rewritten. */
export function diffNodes(ops: readonly DiffOp[]): (Node | string)[] {
  const kinds = new Set(ops.map(([kind]) => kind))
  if (kinds.has('-') && kinds.has('+') && survivalOf(ops) < REWRITTEN) {
    return [
      element('span', { class: 'old', part: 'old' }, ...marked(ops.filter(([kind]) => kind !== '+'))),
      element('span', { class: 'new', part: 'new' }, ...marked(ops.filter(([kind]) => kind !== '-'))),
    ]
  }
  return marked(ops)
}

function marked(ops: readonly DiffOp[]): (Node | string)[] {
  return ops.map(([kind, text]) => {
    if (kind === '-') return element('del', { part: 'deletion' }, text.replace(/(?:\r\n|\r|\n)+/g, '¶'))
    if (kind === '+') return element('ins', { part: 'insertion' }, text.replace(/(?:\r\n|\r|\n)+/, '¶$&'))
    return text
  })
}
