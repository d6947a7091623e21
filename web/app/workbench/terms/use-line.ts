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
  const first = spans[0]?.start ?? 0
  const last = spans.at(-1)?.end ?? 0
  const from = wordStart(target, first - AROUND, first)
  const to = wordEnd(target, last + AROUND, last)
  const parts: unknown[] = [from > 0 ? '…' : '']
  let at = from
  for (const { start, end, shown } of spans) {
    const between = target.slice(at, start)
    const isFar = between.length > 2 * AROUND
    if (isFar) {
      const left = between.slice(0, wordEnd(between, AROUND, 0))
      const right = between.slice(wordStart(between, between.length - AROUND, between.length))
      parts.push(`${left} … ${right}`)
    } else parts.push(between)
    parts.push(shown(target.slice(start, end)))
    at = end
  }
  parts.push(target.slice(at, to), to < target.length ? '…' : '')
  return parts
}

/** Where a word begins from `at` on, short of `limit`; what is written without spaces is cut where it is. */
function wordStart(text: string, at: number, limit: number): number {
  if (at <= 0) return 0
  const space = text.indexOf(' ', at - 1)
  return space < 0 || space >= limit ? at : space + 1
}

/** Where a word ends, `at` or before it, beyond `limit`. */
function wordEnd(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space <= limit ? at : space
}
