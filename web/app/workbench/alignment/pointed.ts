import { offsetAtPoint } from '../../../components/document-view/caret.ts'
import type { Side } from './realignment.ts'

/** Where in which side of which row a click was; null: in no text. */
export function pointedAt(event: MouseEvent): { row: string; side: Side; offset: number } | null {
  const target = event.target as Element
  if (target.closest('button, a, .dz-tools')) return null
  const cell = target.closest<HTMLElement>('.dz-source, .dz-target')
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset['row']
  if (!cell || row === undefined) return null
  const side = cell.matches('.dz-source') ? 'source' : 'target'
  return { row, side, offset: offsetAtPoint(cell, event.clientX, event.clientY) }
}

/** The key is a button's, or a menu's or a dialog's. */
export function isElsewhere(event: Event): boolean {
  const target = event.composedPath()[0]
  return target instanceof Element && target.closest('button, a, select, dialog, dz-dialog, dz-menu') !== null
}
