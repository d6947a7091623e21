import type { PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { LightElement } from '../light-element.ts'
import { holdSelection } from './held-selection.ts'
import { rowTemplate } from './row-templates.ts'
import type { ViewContext } from './view-context.ts'
import type { ViewRow } from './view-row.ts'

/**
 * A stretch of rows of a document view: rendered together, and left out of
 * layout together while off screen. Internal to the view, which decides when
 * it is due; until then it is empty, or shows what it last showed.
 */
@customElement('dz-row-chunk')
export class DzRowChunk extends LightElement {
  @property({ attribute: false, hasChanged: differs }) rows: readonly ViewRow[] = []
  @property({ attribute: false }) view: ViewContext | null = null
  /** Called after every render, to mark the active place in what is new. */
  @property({ attribute: false }) rendered: ((chunk: DzRowChunk) => void) | null = null
  /** Called when something changed that it does not draw at once, being far from the screen. */
  @property({ attribute: false }) waiting: (() => void) | null = null
  /** What it shows is what it should show. */
  isFresh = false
  /** Near the screen: changes are drawn at once. */
  isNear = false
  #isDue = false

  /** Something its rows are drawn from changed; it waits until it is asked to render. */
  invalidate(): void {
    this.isFresh = false
  }

  renderNow(): void {
    this.#isDue = true
    this.requestUpdate()
    this.performUpdate()
    this.#isDue = false
  }

  protected override shouldUpdate(): boolean {
    if (this.#isDue || (this.isNear && this.isFresh)) return this.view !== null
    this.isFresh = false
    this.waiting?.()
    return false
  }

  protected override update(changed: PropertyValues<this>): void {
    const select = holdSelection(this)
    super.update(changed)
    select()
  }

  protected override render() {
    const { view } = this
    if (!view) return []
    return repeat(
      this.rows,
      (row) => row.id,
      (row) => rowTemplate(row, view),
    )
  }

  protected override updated(): void {
    this.isFresh = true
    this.rendered?.(this)
  }
}

function differs(now: readonly ViewRow[], before: readonly ViewRow[] | undefined): boolean {
  return now.length !== before?.length || now.some((row, k) => row !== before[k])
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-row-chunk': DzRowChunk
  }
}
