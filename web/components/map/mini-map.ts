import { LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { MarkKind } from '../document-view/view-row.ts'

/** One tick of the map. */
export interface MapTick {
  /** 0…1 of the document's height. */
  readonly at: number
  readonly kind: MarkKind
}

/** Someone pointed at a height of the map. */
export class MapJumpEvent extends Event {
  static readonly type = 'dz-map-jump'
  /** 0…1. */
  readonly at: number
  constructor(at: number) {
    super(MapJumpEvent.type, { bubbles: true, composed: true })
    this.at = at
  }
}

/** All marks of a long document in one narrow column. `<dz-document-view>` brings its own for documents over two screens; it is hidden from screen readers (keys do the same). */
@customElement('dz-mini-map')
export class DzMiniMap extends LitElement {
  @property({ attribute: false }) ticks: readonly MapTick[] = []
  /** The part on screen: 0…1. */
  @property({ attribute: false }) shown: { readonly from: number; readonly to: number } = { from: 0, to: 1 }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-mini-map': DzMiniMap
  }
  interface HTMLElementEventMap {
    'dz-map-jump': MapJumpEvent
  }
}
