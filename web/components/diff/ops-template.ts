import { html, nothing, type TemplateResult } from 'lit'
import type { Op } from '../../../src/text/diff/diff.ts'

/** How ops are drawn. */
export interface OpsLook {
  /** Both wordings in one line, or only what the old or the new text reads. */
  readonly show: 'both' | 'old' | 'new'
  /** Minor changes are not drawn: the new wording stands as plain text. */
  readonly hideMinor: boolean
}

/**
 * Ops as text with `<ins>` and `<del>`. Each call draws one line, so spaces
 * that would hang at its ends are left out; whatever else is drawn is what the
 * texts read.
 */
export function opsTemplate(ops: readonly Op[], look: OpsLook): unknown[] {
  const drawn = ops.filter((op) => isDrawn(op, look))
  return drawn.map((op, k) => {
    const text = withoutEnds(op, k === 0, k === drawn.length - 1)
    const hidden = look.hideMinor && op.weight === 'minor'
    if (op.op === 'equal' || hidden) return text
    const weight = op.weight ?? nothing
    return op.op === 'insert'
      ? html`<ins data-weight=${weight}>${withPilcrows(text)}</ins>`
      : html`<del data-weight=${weight} data-old>${withPilcrows(text)}</del>`
  })
}

/** What begins the new text stays, for the caret is found by counting from there. */
function withoutEnds({ op, text }: Op, isFirst: boolean, isLast: boolean): string {
  const begun = isFirst && op === 'delete' ? text.replace(/^[^\S\r\n]+(?=\S)/, '') : text
  if (!isLast) return begun
  return op === 'equal' ? begun.trimEnd() : begun.replace(/(?<=\S)[^\S\r\n]+$/, '')
}

function isDrawn(op: Op, look: OpsLook): boolean {
  if (op.op === 'equal') return true
  if (look.hideMinor && op.weight === 'minor') return op.op === (look.show === 'old' ? 'delete' : 'insert')
  return op.op === 'insert' ? look.show !== 'old' : look.show !== 'new'
}

/** A paragraph break that came or went is one ¶, drawn by the style sheet so that it is neither copied nor found. */
function withPilcrows(text: string): (string | TemplateResult)[] {
  return text
    .split(/((?:\r\n|\r|\n)\s*)/)
    .map((piece, k) => (k % 2 === 1 ? html`<span class="dz-break">${piece}</span>` : piece))
}
