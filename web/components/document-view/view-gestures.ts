import { onKeys } from '../keys.ts'
import type { ActiveMarker } from './active-marker.ts'
import { offsetAtPoint } from './caret.ts'
import { rowBeads } from './compare-templates.ts'
import type { EditSession } from './edit-session.ts'
import { editSpan } from './edit-span.ts'
import { MarkOpenEvent, RestructureEvent, type Restructuring } from './events.ts'
import type { RowFacts } from './row-facts.ts'
import type { EditorDoneEvent } from './segment-editor.ts'
import { placeOf } from './stops.ts'
import type { Place, ViewMode, ViewRow } from './view-row.ts'
import type { ViewTravel } from './view-travel.ts'

/** What pointer and keys need of the view. */
export interface GestureHost extends HTMLElement {
  readonly mode: ViewMode
  readonly active: Place | null
  readonly editable: boolean
  readonly restructurable: boolean
  readonly facts: RowFacts
  readonly marker: ActiveMarker
  readonly session: EditSession
  readonly travel: ViewTravel
  peek: boolean
  row(id: string): ViewRow | undefined
  activate(place: Place | null, chosen?: HTMLElement | null): void
  readonly updateComplete: Promise<boolean>
}

/** Turns pointer and keys into moves, edits and restructuring. */
export class ViewGestures {
  readonly #host: GestureHost
  #stops: (() => void)[] = []
  /** How and where the pointer last went down, and what was active then. */
  #down: { readonly isTouch: boolean; readonly active: Place | null } = { isTouch: false, active: null }

  constructor(host: GestureHost) {
    this.#host = host
  }

  connect(): void {
    const host = this.#host
    const listen = <E extends Event>(target: EventTarget, type: string, heard: (event: E) => void) => {
      target.addEventListener(type, heard as EventListener)
      this.#stops.push(() => target.removeEventListener(type, heard as EventListener))
    }
    listen<PointerEvent>(host, 'pointerdown', ({ pointerType }) => {
      this.#down = { isTouch: pointerType === 'touch', active: host.active }
    })
    listen<PointerEvent>(host, 'pointerover', (event) => host.marker.light(placeOf(event.target as Node)))
    listen<PointerEvent>(host, 'pointerleave', () => host.marker.light(null))
    listen<MouseEvent>(host, 'click', (event) => this.#click(event))
    listen<FocusEvent>(host, 'focusin', (event) => this.#focus(event))
    listen<KeyboardEvent>(window, 'keyup', (event) => {
      if (event.key === 'z') host.peek = false
    })
    listen<Event>(window, 'blur', () => (host.peek = false))
    this.#stops.push(this.#travelKeys(), this.#rowKeys())
  }

  disconnect(): void {
    for (const stop of this.#stops) stop()
    this.#stops = []
  }

  /** Opens the editor. @param point where on the screen the caret lands; null: at the end. */
  edit(place: Place, point: { readonly x: number; readonly y: number } | null): void {
    const host = this.#host
    const row = host.row(place.row)
    if (!row) return
    const span = this.#editableSpan(row, place)
    const shown = point && this.#textAt(place)
    const offset = shown ? offsetAtPoint(shown, point.x, point.y) : Infinity
    host.session.open(row, place, span, Math.min(offset, span.end - span.start))
  }

  /** Across the whole page, so that reading needs no click into the text first. */
  #travelKeys(): () => void {
    const host = this.#host
    return onKeys(window, {
      'next-segment': () => void host.travel.bySegment(1),
      'previous-segment': () => void host.travel.bySegment(-1),
      'next-change': () => void host.travel.toChange(1),
      'previous-change': () => void host.travel.toChange(-1),
      'show-source': () => {
        if (host.mode !== 'side') return false
        host.peek = true
        return true
      },
    })
  }

  #rowKeys(): () => void {
    const host = this.#host
    const onText = (event: KeyboardEvent, act: (place: Place) => unknown) => {
      const { active } = host
      const target = event.target as HTMLElement
      if (!active || target.closest('button, a, .dz-tools, dz-segment-editor')) return false
      return act(active)
    }
    return onKeys(host, {
      widen: () => this.#widen(),
      edit: (event) => onText(event, (place) => this.#enter(place)),
      join: (event) =>
        onText(event, ({ row }) => this.#restructure(new RestructureEvent(row, { kind: 'join' }))),
      'move-up': (event) =>
        onText(event, ({ row }) => this.#restructure(new RestructureEvent(row, { kind: 'move', to: 'up' }))),
      'move-down': (event) =>
        onText(event, ({ row }) =>
          this.#restructure(new RestructureEvent(row, { kind: 'move', to: 'down' })),
        ),
    })
  }

  #enter(place: Place): boolean {
    const host = this.#host
    if (host.restructurable) return this.#split(place)
    if (!host.editable) return false
    this.edit(place, null)
    return true
  }

  #split(place: Place): boolean {
    const act = this.splitAt(place)
    return act !== null && this.#restructure(new RestructureEvent(place.row, act))
  }

  /** Where Enter would cut: in front of the segment; null before the first one, where there is nothing to cut off. */
  splitAt({ row, segment }: Place): Extract<Restructuring, { kind: 'split' }> | null {
    const shown = this.#host.row(row)
    const at = shown && segment ? this.#host.facts.segments(shown)[segment] : undefined
    return at ? { kind: 'split', source: at.source.start, target: at.target.start } : null
  }

  #restructure(event: RestructureEvent): boolean {
    if (!this.#host.restructurable) return false
    this.#host.dispatchEvent(event)
    return true
  }

  /** From the segment to its paragraph, from the paragraph to nothing. */
  #widen(): boolean {
    const host = this.#host
    const { active } = host
    if (!active) return false
    if (active.segment === undefined) {
      host.activate(null)
      return true
    }
    const wide = { row: active.row }
    host.activate(wide)
    host.marker.stop(wide)?.focus({ preventScroll: true })
    return true
  }

  #click(event: MouseEvent): void {
    const host = this.#host
    const target = event.target as HTMLElement
    const mark = target.closest<HTMLElement>('[data-mark]')?.dataset['mark']
    if (mark !== undefined) {
      host.dispatchEvent(new MarkOpenEvent(mark))
      return
    }
    if (target.closest('button, dz-segment-editor, .dz-tools, .dz-edit-diff, .dz-edit-bar')) return
    const place = placeOf(target)
    if (!place) return
    if (target.closest('.dz-number')) {
      event.preventDefault()
      void host.travel.goTo({ row: place.row }, true)
      return
    }
    host.travel.stay()
    const stop = target.closest<HTMLElement>('[data-stop]')
    const { active, isTouch } = this.#down
    const wasActive = active?.row === place.row && active.segment === place.segment
    const hasNoWords = host.row(place.row)?.target === ''
    const writes =
      host.editable && (place.segment !== undefined || hasNoWords) && target.closest('.dz-target') !== null
    if (writes && (wasActive || !isTouch) && getSelection()?.isCollapsed !== false) {
      void keepStill(host, stop ?? target, () => {
        host.activate(place, stop)
        this.edit(place, { x: event.clientX, y: event.clientY })
      })
      return
    }
    void keepStill(host, stop ?? target, () => host.activate(place, stop))
  }

  /** By keyboard or by a screen reader; a pointer's focus waits for its click, lest the text move under it. */
  #focus(event: FocusEvent): void {
    const target = event.target as HTMLElement
    if (!target.matches('[data-stop]:focus-visible')) return
    const place = placeOf(target)
    if (place) this.#host.activate(place, target)
  }

  /** The words that an edit at a place is about: a segment, all of a line of the comparison, or the paragraph. */
  #editableSpan(row: ViewRow, { segment }: Place) {
    const segments = this.#host.facts.segments(row)
    if (segment === undefined) return { start: 0, end: row.target.length }
    const compares = row.before !== undefined && this.#host.mode !== 'clean'
    const bead = compares
      ? rowBeads(row, this.#host).find(({ segments: own }) => segment >= own.start && segment < own.end)
      : undefined
    const first = segments[bead?.segments.start ?? segment]
    const last = segments[(bead?.segments.end ?? segment + 1) - 1]
    return editSpan(row.target, {
      start: first?.target.start ?? 0,
      end: last?.target.end ?? row.target.length,
    })
  }

  /** What shows the words of a place. */
  #textAt(place: Place): HTMLElement | null {
    const stop = this.#host.marker.stop(place)
    return stop?.querySelector<HTMLElement>('.dz-target') ?? stop
  }

  /** The writer is done with the editor; on to the next. */
  done(how: EditorDoneEvent['how']): void {
    const host = this.#host
    const place = host.session.current?.place
    if (how === 'leave' && place) {
      host.session.leave()
      void host.travel.goTo(place, true)
      return
    }
    host.session.submit()
    void (how === 'submit' ? host.travel.bySegment(1) : host.travel.toChange(1))
  }
}

/** Runs `change`; if it moved `element` on the screen, scrolls so that it stands where it stood. */
async function keepStill(host: GestureHost, element: HTMLElement, change: () => void): Promise<void> {
  const anchor = element.closest<HTMLElement>('[data-row]') ?? element
  const before = anchor.getBoundingClientRect().top
  change()
  await host.updateComplete
  await Promise.resolve()
  const moved = anchor.getBoundingClientRect().top - before
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' })
}
