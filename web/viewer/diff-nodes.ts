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
  return ops.flatMap(([kind, text]) => {
    if (kind === '=') return text
    // A mark begins and ends with a letter: a coloured space says nothing.
    const [, lead = '', words = '', tail = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? []
    if (words === '') return mark(kind, text)
    return [lead, mark(kind, words), tail].filter((part) => part !== '')
  })
}

/** A paragraph break that came or went is a ¶. */
function mark(kind: '-' | '+', text: string): HTMLElement {
  const breaks = /(?:\r\n|\r|\n)+/g
  return kind === '-'
    ? element('del', { part: 'deletion' }, text.replace(breaks, '¶'))
    : element('ins', { part: 'insertion' }, text.replace(breaks, '¶$&'))
}
