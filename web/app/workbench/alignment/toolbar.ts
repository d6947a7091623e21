import { html, nothing, type TemplateResult } from 'lit'
import type { ViewRow } from '../../../components/index.ts'
import { t, type Key } from '../../../i18n/index.ts'
import type { PendingCut } from './pending-cut.ts'
import type { Act, Side } from './realignment.ts'

export interface Toolbar {
  readonly row: ViewRow
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isDoubtful: boolean
  readonly side: Side
  readonly cut: PendingCut | null
  /** The words of the act, or the act; moving a sentence and setting apart are of the side in hand. */
  act(act: Act): void
  move(to: 'above' | 'below'): void
  choose(side: Side): void
  step(step: 1 | -1): void
}

/** All that can be done to the alignment at the active row, for pointer and finger; the keys stand beside. The handle is for fingers alone: others have the line between the rows. */
export function alignmentToolbar(bar: Toolbar): TemplateResult {
  const { row, cut, side } = bar
  const isOneSided = row.source === '' || row.target === ''
  const tool = (words: Key, key: string, run: () => void, enabled = true) => html`
    <button type="button" class="quiet" ?disabled=${!enabled} @click=${run}>
      ${t(words)} <kbd>${key}</kbd>
    </button>
  `
  const sides = (['source', 'target'] as const).map(
    (one) =>
      html`<button type="button" aria-pressed=${one === side} @click=${() => bar.choose(one)}>
        ${t(`align:side.${one}`)}
      </button>`,
  )
  const has = row[side] !== ''
  return html`<div class="align-tools" role="toolbar" aria-label=${t('align:tools')}>
    ${bar.isLast ? nothing : html`<div class="align-grip" aria-hidden="true">⇕ ${t('align:grip')}</div>`}
    ${bar.isDoubtful ? tool('align:confirm', 'C', () => bar.act({ kind: 'confirm' })) : nothing}
    ${tool('align:cut', '↵', () => cut && bar.act({ kind: 'cut', source: cut.source, target: cut.target }), cut !== null)}
    ${tool('align:join-above', '⌫', () => bar.act({ kind: 'join', to: 'above' }), !bar.isFirst)}
    ${tool('align:join-below', 'Del', () => bar.act({ kind: 'join', to: 'below' }), !bar.isLast)}
    <span class="align-side">
      <span class="segmented" role="group" aria-label=${t('align:side.label')}>${sides}</span>
      ${tool('align:cut-left', '←', () => bar.step(-1), has)}
      ${tool('align:cut-right', '→', () => bar.step(1), has)}
      ${tool('align:move-up', 'U', () => bar.move('above'), has && !bar.isFirst)}
      ${tool('align:move-down', 'D', () => bar.move('below'), has && !bar.isLast)}
      ${tool('align:apart-above', '⇧E', () => bar.act({ kind: 'apart', side, to: 'above' }), !isOneSided)}
      ${tool('align:apart-below', 'E', () => bar.act({ kind: 'apart', side, to: 'below' }), !isOneSided)}
    </span>
  </div>`
}

export interface AlignmentBar {
  readonly doubtful: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What was done last, for who does not see it. */
  readonly said: string
  jump(step: 1 | -1): void
  undo(): void
  redo(): void
  end(): void
}

/** In the line above the text, while the alignment is being mended. */
export function alignmentBar(bar: AlignmentBar): TemplateResult {
  const { doubtful } = bar
  const button = (words: Key, shown: string, run: () => void, enabled: boolean) => html`
    <button
      type="button"
      class="quiet"
      aria-label=${t(words)}
      title=${t(words)}
      ?disabled=${!enabled}
      @click=${run}
    >
      ${shown}
    </button>
  `
  return html`<span class="align-bar" role="group" aria-label=${t('align:mode')}>
    <span class=${doubtful > 0 ? 'count' : 'note'}>${t('align:doubtful', { count: doubtful })}</span>
    ${button('align:previous', '↑', () => bar.jump(-1), doubtful > 0)}
    ${button('align:next', '↓', () => bar.jump(1), doubtful > 0)}
    ${button('align:undo', '↶', bar.undo, bar.canUndo)} ${button('align:redo', '↷', bar.redo, bar.canRedo)}
    <button type="button" aria-label=${t('align:end')} @click=${bar.end}>${t('align:end-short')}</button>
    <span class="sr-only" role="status">${bar.said}</span>
  </span>`
}
