import type { Op, TextDiff } from '../../../src/text/diff/index.ts'

export function oldText(ops: readonly Op[]): string {
  return ops.map(({ op, text }) => (op === 'insert' ? '' : text)).join('')
}

export function newText(ops: readonly Op[]): string {
  return ops.map(({ op, text }) => (op === 'delete' ? '' : text)).join('')
}

export function allOps({ rows }: TextDiff): Op[] {
  return rows.flatMap(({ segments }) => segments.flatMap(({ ops }) => ops))
}

/** Readable in a failing test: `the [old|new] text`. */
export function markUp(ops: readonly Op[]): string {
  let text = ''
  for (const [k, { op, text: part }] of ops.entries()) {
    if (op === 'equal') text += part
    else if (op === 'delete') text += `[${part}|${ops[k + 1]?.op === 'insert' ? '' : ']'}`
    else text += ops[k - 1]?.op === 'delete' ? `${part}]` : `[|${part}]`
  }
  return text
}
