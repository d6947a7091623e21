import { html, nothing, type TemplateResult } from 'lit'
import { DOUBTFUL } from '../../../src/text/align/bead.ts'
import type { ViewMode } from '../../components/index.ts'
import { type Key, t } from '../../i18n/index.ts'
import type { Comparison } from './comparison.ts'

/** What the bar above the aligned texts shows, and what its buttons do. */
export interface CompareBar {
  readonly comparison: Comparison
  readonly mode: ViewMode
  readonly hideMinor: boolean
  /** The texts outlive a reload. */
  readonly isKept: boolean
  readonly canUndo: boolean
  readonly mayCreate: boolean
  readonly choose: (mode: ViewMode) => void
  readonly toggleMinor: () => void
  readonly nextDoubtful: () => void
  readonly undo: () => void
  readonly changeTexts: () => void
  readonly startOver: () => void
  readonly create: () => void
}

const MODES = [
  ['clean', 'app:compare.clean'],
  ['compare', 'app:compare.compare'],
  ['side', 'app:compare.side'],
] as const satisfies readonly (readonly [ViewMode, Key])[]

export function compareBar(bar: CompareBar): TemplateResult {
  const { hasSecond } = bar.comparison
  return html`
    <div class="compare-bar">
      ${hasSecond ? modes(bar) : nothing} ${facts(bar)}
      <span class="local" title=${t(bar.isKept ? 'app:compare.local-hint' : 'app:compare.not-kept')}>
        ${t(bar.isKept ? 'app:compare.local' : 'app:compare.not-kept')}
      </span>
      <button type="button" class="quiet" ?disabled=${!bar.canUndo} @click=${bar.undo}>
        ${t('app:compare.undo')}
      </button>
      <button type="button" class="quiet" @click=${bar.changeTexts}>
        ${t(hasSecond ? 'app:compare.edit-texts' : 'app:compare.add-second')}
      </button>
      <button type="button" class="quiet" @click=${bar.startOver}>${t('app:compare.start-over')}</button>
      ${
        bar.mayCreate
          ? html`<button type="button" class="primary" @click=${bar.create}>
              ${t('app:compare.create')}
            </button>`
          : nothing
      }
    </div>
  `
}

function modes({ mode, hideMinor, choose, toggleMinor }: CompareBar): TemplateResult {
  return html`
    <div class="switch" role="group" aria-label=${t('app:compare.mode')}>
      ${MODES.map(
        ([one, words]) => html`
          <button type="button" aria-pressed=${mode === one} @click=${() => choose(one)}>${t(words)}</button>
        `,
      )}
    </div>
    <label class="check">
      <input type="checkbox" .checked=${hideMinor} @change=${toggleMinor} /> ${t('app:compare.hide-minor')}
    </label>
  `
}

function facts({ comparison: { rows }, nextDoubtful }: CompareBar): TemplateResult {
  const count = rows.filter((row) => (row.confidence ?? 1) < DOUBTFUL).length
  const doubtful = html`
    <button
      type="button"
      class="quiet doubtful"
      title=${t('app:compare.next-doubtful')}
      @click=${nextDoubtful}
    >
      ${t('app:compare.doubtful', { count })} ↓
    </button>
  `
  return html`
    <span class="facts">
      ${t('app:compare.rows', { count: rows.length })} ${count > 0 ? doubtful : nothing}
    </span>
  `
}
