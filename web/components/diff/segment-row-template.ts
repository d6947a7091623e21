import { html, nothing, type TemplateResult } from 'lit'
import type { Op, SegmentRow } from '../../../src/text/diff/diff.ts'
import { language, t } from '../../i18n/index.ts'
import { firstAndLastWords } from './folds.ts'
import { type OpsLook, opsTemplate } from './ops-template.ts'

/** Below this share a sentence counts as rewritten: old above new instead of both in one line. */
export const REWRITTEN = 0.5

export interface SegmentRowLook extends OpsLook {
  /** The stub of a moved sentence, or the arrow at its new place, was chosen; `id` of its other end. */
  readonly jump: (id: number) => void
}

/** One row of a difference as one reads it. */
export function segmentRowTemplate(row: SegmentRow, look: SegmentRowLook): unknown {
  if (row.link === 'moved') return row.after.length > 0 ? arrived(row, look) : departed(row, look)
  if (look.show === 'both' && isRewritten(row)) return oldAboveNew(row.ops, look)
  return html`<div class="dz-line" data-link=${row.link}>${tie(row, look)}${run(row.ops, look)}</div>`
}

/** What stays is untinted in both lines. */
export function oldAboveNew(ops: readonly Op[], look: OpsLook): TemplateResult {
  return html`
    <div class="dz-line dz-old">${run(ops, { ...look, show: 'old' }, true)}</div>
    <div class="dz-line dz-new">${run(ops, { ...look, show: 'new' })}</div>
  `
}

/** The text of a line. Only what stands in a run belongs to a text; `old` runs are not part of the new one. */
function run(ops: readonly Op[], look: OpsLook, old = look.show === 'old'): TemplateResult {
  return html`<span class="dz-run" ?data-old=${old}>${opsTemplate(ops, look)}</span>`
}

function isRewritten(row: SegmentRow): boolean {
  const both = row.before.length > 0 && row.after.length > 0
  return both && row.link !== 'same' && row.survival < REWRITTEN
}

function tie(row: SegmentRow, look: SegmentRowLook): unknown {
  if (look.show !== 'both' || (row.link !== 'split' && row.link !== 'merged')) return nothing
  const counts = { before: row.before.length, after: row.after.length }
  return html`<div class="dz-tie" lang=${language()}>${t(`app:diff.${row.link}`, counts)}</div>`
}

/** A moved sentence stands in full at its new place, with its inner changes. */
function arrived(row: SegmentRow, look: SegmentRowLook): unknown {
  if (look.show === 'old') return nothing
  return html`
    <div class="dz-line dz-moved" data-diff-row=${row.id}>
      <button type="button" class="dz-move" lang=${language()} @click=${() => jump(row, look)}>
        ${t('app:diff.moved-here')}
      </button>
      ${run(row.inner ?? row.ops, look)}
    </div>
  `
}

/** Where it stood it leaves a stub that leads there. */
function departed(row: SegmentRow, look: SegmentRowLook): unknown {
  if (look.show === 'new') return nothing
  const text = row.ops.map((op) => op.text).join('')
  if (look.show === 'old') {
    return html`<div class="dz-line dz-moved"><span class="dz-run" data-old>${text}</span></div>`
  }
  return html`
    <div class="dz-line" data-diff-row=${row.id}>
      <button type="button" class="dz-move dz-stub" lang=${language()} @click=${() => jump(row, look)}>
        ${t('app:diff.moved-away', { words: firstAndLastWords(text).first })}
      </button>
    </div>
  `
}

function jump(row: SegmentRow, look: SegmentRowLook): void {
  if (row.counterpart !== undefined) look.jump(row.counterpart)
}
