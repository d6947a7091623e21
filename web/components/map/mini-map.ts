import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { MarkKind } from '../document-view/view-row.ts'

/** One tick of the map. */
export interface MapTick {
  /** 0…1 of the document's height. */
  readonly at: number
  readonly kind: MarkKind
  /** Drawn wider. */
  readonly grave?: boolean
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

const COLOURS: Readonly<Record<MarkKind, string>> = {
  changed: '--ins',
  correction: '--accent',
  finding: '--doubt',
  comment: '--move',
  draft: '--ink-soft',
  read: '--rule',
  reread: '--accent',
}

/**
 * All marks of a long document in one narrow column, and the part on screen.
 * Drawn on a canvas, since there may be thousands; hidden from screen readers,
 * whose users go from mark to mark by keys.
 *
 * @fires dz-map-jump
 */
@customElement('dz-mini-map')
export class DzMiniMap extends LitElement {
  static override readonly styles = css`
    :host {
      position: fixed;
      inset-block: calc(var(--header-height) + var(--s2)) var(--s2);
      inset-inline-end: 2px;
      inline-size: 10px;
      cursor: pointer;
      touch-action: none;
    }
    .map {
      position: relative;
      block-size: 100%;
    }
    canvas {
      position: absolute;
      inline-size: 100%;
      block-size: 100%;
    }
    .shown {
      position: absolute;
      inline-size: 100%;
      border-radius: var(--radius-small);
      background: var(--rule);
    }
    @media (max-width: 45rem), print {
      :host {
        display: none;
      }
    }
  `

  @property({ attribute: false }) ticks: readonly MapTick[] = []
  /** The part on screen: 0…1. */
  @property({ attribute: false }) shown: { readonly from: number; readonly to: number } = { from: 0, to: 1 }
  @query('canvas') private readonly canvas!: HTMLCanvasElement
  @query('.shown') private readonly shownBox!: HTMLElement
  /** What the canvas shows. */
  #drawn = ''

  protected override render() {
    return html`
      <div class="map" aria-hidden="true" @pointerdown=${this.#point} @pointermove=${this.#drag}>
        <div class="shown"></div>
        <canvas></canvas>
      </div>
    `
  }

  /** Scrolling moves one box; only other marks, another size or other colours draw them again. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has('ticks')) this.#draw()
    const { from, to } = this.shown
    this.shownBox.style.insetBlockStart = `${from * 100}%`
    this.shownBox.style.blockSize = `max(4px, ${(to - from) * 100}%)`
  }

  #draw(): void {
    const { canvas } = this
    const scale = devicePixelRatio
    const { width, height } = canvas.getBoundingClientRect()
    const { backgroundColor } = getComputedStyle(this.shownBox)
    // Asked at every keystroke, and each colour has to be looked up in a document whose styles it unsettles.
    const wanted = JSON.stringify([this.ticks, width, height, scale, backgroundColor])
    if (wanted === this.#drawn) return
    this.#drawn = wanted
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const pen = canvas.getContext('2d')
    if (!pen) return
    pen.scale(scale, scale)
    for (const [kind, token] of Object.entries(COLOURS)) {
      pen.fillStyle = resolved(this, token)
      const drawn = new Set<number>()
      for (const tick of this.ticks) {
        if (tick.kind !== kind) continue
        // Thousands of ticks stand on some hundred lines of the screen.
        const line = 2 * Math.round(tick.at * height) + Number(tick.grave === true)
        if (drawn.has(line)) continue
        drawn.add(line)
        const isLeft = kind === 'changed' || tick.grave === true
        pen.fillRect(isLeft ? 0 : width / 2, tick.at * height, tick.grave ? width : width / 2, 2)
      }
    }
  }

  readonly #point = (event: PointerEvent) => {
    ;(event.currentTarget as HTMLElement).setPointerCapture(event.pointerId)
    this.#jump(event)
  }

  readonly #drag = (event: PointerEvent) => {
    if (event.buttons === 1) this.#jump(event)
  }

  #jump(event: PointerEvent): void {
    const { top, height } = this.canvas.getBoundingClientRect()
    this.dispatchEvent(new MapJumpEvent(Math.min(1, Math.max(0, (event.clientY - top) / height))))
  }
}

/** A token as the canvas understands it: `light-dark()` has to be resolved by an element first. */
function resolved(element: HTMLElement, token: string): string {
  element.style.color = `var(${token})`
  const { color } = getComputedStyle(element)
  element.style.removeProperty('color')
  return color
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-mini-map': DzMiniMap
  }
  interface HTMLElementEventMap {
    'dz-map-jump': MapJumpEvent
  }
}
