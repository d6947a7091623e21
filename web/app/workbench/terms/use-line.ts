import { html } from 'lit'
import type { FoundRendering } from '../../../../src/checks/index.ts'
import type { Replacement } from './replace-renderings.ts'

/** Characters shown on each side of what a line is about. */
const AROUND = 50

/** The words around the renderings of a term, which are marked; or the beginning, where there are none. */
export function useLine(target: string, found: readonly FoundRendering[]): unknown {
  const spans = found.map(({ start, end }) => ({
    start,
    end,
    shown: (text: string) => html`<mark>${text}</mark>`,
  }))
  return lineOf(target, spans)
}

/** The same with each rendering struck and its successor beside it. */
export function changedLine(target: string, replacements: readonly Replacement[]): unknown {
  const spans = replacements.map(({ start, end, words }) => ({
    start,
    end,
    shown: (text: string) => html`<del>${text}</del> <ins>${words}</ins>`,
  }))
  return lineOf(target, spans)
}

interface ShownSpan {
  readonly start: number
  readonly end: number
  readonly shown: (text: string) => unknown
}

function lineOf(target: string, spans: readonly ShownSpan[]): unknown {
  const from = Math.max(0, (spans[0]?.start ?? 0) - AROUND)
  const to = Math.min(target.length, (spans.at(-1)?.end ?? AROUND) + AROUND)
  const parts: unknown[] = [from > 0 ? '…' : '']
  let at = from
  for (const { start, end, shown } of spans) {
    const between = target.slice(at, start)
    const isFar = between.length > 2 * AROUND
    parts.push(isFar ? `${between.slice(0, AROUND)} … ${between.slice(-AROUND)}` : between)
    parts.push(shown(target.slice(start, end)))
    at = end
  }
  parts.push(target.slice(at, to), to < target.length ? '…' : '')
  return parts
}
