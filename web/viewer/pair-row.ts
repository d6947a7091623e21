import type { PublishedPair } from '../../src/contract/published.ts'
import { diffNodes } from './diff-nodes.ts'
import { type DiffOp, isChanged } from './diff-pieces.ts'
import { button, element } from './element.ts'
import { segmentsOf, type SegmentText } from './segments.ts'
import type { Words } from './words.ts'

/** What every row of a text has in common. */
export interface RowSetting {
  readonly words: Words
  readonly sourceLang: string
  readonly targetLang: string
  /** What the ids of paragraphs begin with, `dz` unless the page says otherwise. */
  readonly prefix: string
}

/** One pair on the page: its source beside its target, a span for each segment. */
export class PairRow {
  readonly pair: PublishedPair
  readonly segments: readonly SegmentText[]
  readonly element: HTMLElement
  readonly target: HTMLElement
  readonly #sourceSpans: readonly HTMLElement[]
  readonly #targetSpans: readonly HTMLElement[]
  readonly #tools: readonly HTMLElement[]
  /** Opens this row's first segment, or closes the one that is open. */
  readonly #opener: HTMLButtonElement

  constructor(pair: PublishedPair, number: number, setting: RowSetting, open: () => void) {
    const { words, prefix } = setting
    this.pair = pair
    this.segments = segmentsOf(pair)
    this.#sourceSpans = this.segments.map(({ source }, k) => segmentSpan(k, source))
    this.#targetSpans = this.segments.map(({ target }, k) => segmentSpan(k, target))
    const source = element(
      'div',
      { class: 'source', part: 'source', lang: setting.sourceLang, dir: 'auto' },
      ...this.#sourceSpans,
    )
    this.target = element(
      'div',
      { class: 'target', part: 'target', lang: setting.targetLang, dir: 'auto', ...headingRole(pair) },
      ...this.#targetSpans,
    )
    const link = element('a', { part: 'link', href: hereWith(`${prefix}-${pair.id}`), tabindex: '-1' }, '¶')
    link.setAttribute('aria-label', words.say('link', { number }))
    this.#opener = button('⋯', 'open', open)
    this.#opener.tabIndex = -1
    this.#opener.setAttribute('aria-label', words.say('open', { number }))
    this.#opener.setAttribute('aria-expanded', 'false')
    this.#tools = [link, this.#opener]
    this.element = element(
      'div',
      {
        class: 'pair',
        part: `pair ${pair.kind}`,
        'data-pair': pair.id,
        'data-kind': pair.kind,
        role: 'group',
        'aria-label': words.say('place', { number }),
      },
      source,
      this.target,
      element('div', { class: 'tools', part: 'tools' }, link, this.#opener),
    )
  }

  /** Where the keyboard stands when it is at a segment: its translation, or its source where there is none. */
  focusable(segment: number): HTMLElement | undefined {
    return this.#targetSpans[segment]
  }

  light(segment: number, on: boolean): void {
    for (const span of [this.#sourceSpans[segment], this.#targetSpans[segment]]) {
      span?.classList.toggle('lit', on)
      span?.part.toggle('segment-lit', on)
    }
  }

  /** Makes this row the one that Tab reaches, at a segment. */
  reach(segment: number, on: boolean): void {
    const span = this.focusable(segment)
    if (span) span.tabIndex = on ? 0 : -1
    for (const tool of this.#tools) tool.tabIndex = on ? 0 : -1
  }

  /** Puts what is open about a segment right beneath its words. */
  open(segment: number, panel: HTMLElement): void {
    this.#targetSpans[segment]?.after(panel)
    panel.style.gridRow = String(segment * 2 + 2)
    this.#opener.setAttribute('aria-expanded', 'true')
  }

  close(): void {
    this.#opener.setAttribute('aria-expanded', 'false')
  }

  /** Marks a segment that has words of the reader waiting. */
  markDraft(segment: number, on: boolean): void {
    this.#targetSpans[segment]?.classList.toggle('draft', on)
  }

  /** Shows the ops of each segment; null: the clean text. */
  compare(pieces: readonly (readonly DiffOp[])[] | null): void {
    let changed = false
    for (const [k, span] of this.#targetSpans.entries()) {
      const ops = pieces?.[k] ?? []
      const shown = isChanged(ops)
      changed ||= shown
      span.replaceChildren(...(shown ? diffNodes(ops) : [this.segments[k]?.target ?? '']))
      span.classList.toggle('empty', span.textContent === '')
    }
    this.element.classList.toggle('changed', changed)
    this.element.part.toggle('pair-changed', changed)
  }
}

/** Each side has a row of the grid for each segment (and one beneath it, for what is open), once a pair stands segment by segment. */
function segmentSpan(segment: number, text: string): HTMLElement {
  const span = element(
    'span',
    {
      class: text.trim() === '' ? 'segment empty' : 'segment',
      part: 'segment',
      tabindex: '-1',
      'data-segment': String(segment),
    },
    text,
  )
  span.style.gridRow = String(segment * 2 + 1)
  return span
}

function headingRole({ kind }: PublishedPair): Record<string, string> {
  return kind === 'heading' ? { role: 'heading', 'aria-level': '2' } : {}
}

/** The page's address with another fragment; not relative, since a `<base>` would bend it. */
export function hereWith(fragment: string): string {
  const here = new URL(location.href)
  here.hash = fragment
  return here.href
}
