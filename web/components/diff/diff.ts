import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Op, ParagraphRow, SegmentRow, TextDiff } from '../../../src/text/diff/diff.ts'
import { Localised } from '../../i18n/index.ts'
import { LightElement } from '../light-element.ts'
import { foldTemplate } from './fold-template.ts'
import { foldRuns } from './folds.ts'
import { opsTemplate } from './ops-template.ts'
import { segmentRowTemplate } from './segment-row-template.ts'

/** A single unchanged sentence is shown: folding it would save nothing. */
const LEAST_FOLDED = 2

/**
 * A difference as one reads it: inline where most survives, old above new
 * where it was rewritten, unchanged runs folded, moves with a stub, ¶ marks.
 * Give it either `diff` (rows) or `ops` (one stretch).
 */
@customElement('dz-diff')
export class DzDiff extends LightElement {
  @property({ attribute: false }) diff: TextDiff | null = null
  @property({ attribute: false }) ops: readonly Op[] = []
  /** BCP 47 of the text. (`lang` of the element itself is left alone: its buttons are in the reader's language.) */
  @property({ attribute: 'text-lang' }) textLang = 'en'
  /** Punctuation, capitals and spacing are not shown as changes. */
  @property({ type: Boolean, attribute: 'hide-minor' }) hideMinor = false
  /** Show unchanged runs in full. */
  @property({ type: Boolean }) unfolded = false
  /** Ids of the rows in runs that were opened. */
  @state() private opened: ReadonlySet<number> = new Set()
  private readonly i18n = new Localised(this)

  protected override render() {
    const look = { show: 'both', hideMinor: this.hideMinor } as const
    if (!this.diff) {
      return html`<div class="dz-diff text" lang=${this.textLang}>
        <span class="dz-run">${opsTemplate(this.ops, look)}</span>
      </div>`
    }
    return html`
      <div class="dz-diff text" lang=${this.textLang}>
        ${this.diff.rows.map((row) => this.#paragraph(row))}
      </div>
      ${this.diff.limited ? html`<p class="dz-limited">${this.i18n.t('app:diff.limited')}</p>` : nothing}
    `
  }

  #paragraph(paragraph: ParagraphRow) {
    const runs = foldRuns(
      paragraph.segments,
      (row) => row.link === 'same' && !this.unfolded && !this.opened.has(row.id),
      LEAST_FOLDED,
    )
    const folded = new Map(runs.map((run) => [run.start, paragraph.segments.slice(run.start, run.end)]))
    const inRun = (k: number) => runs.some((run) => k >= run.start && k < run.end)
    return html`
      <div class="dz-paragraph">
        ${paragraph.segments.map((row, k) => {
          const run = folded.get(k)
          if (run) return this.#fold(run)
          return inRun(k) ? nothing : this.#line(row)
        })}
      </div>
    `
  }

  #line(row: SegmentRow) {
    return segmentRowTemplate(row, {
      show: 'both',
      hideMinor: this.hideMinor,
      jump: (id) => this.querySelector(`[data-diff-row="${id}"]`)?.scrollIntoView({ block: 'center' }),
    })
  }

  #fold(rows: readonly SegmentRow[]) {
    const text = rows.map((row) => row.ops.map((op) => op.text).join('')).join('')
    const open = () => (this.opened = new Set([...this.opened, ...rows.map((row) => row.id)]))
    return foldTemplate({
      words: this.i18n.t('app:diff.unchanged', { count: rows.length }),
      text,
      lang: this.textLang,
      open,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-diff': DzDiff
  }
}
