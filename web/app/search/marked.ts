import { html, type TemplateResult } from 'lit'
import type { Excerpt } from '../../../src/domain/index.ts'

/** A stretch of text with what was found in it marked, and … where it goes on. */
export function marked({ text, spans, cut }: Excerpt): TemplateResult {
  const parts: unknown[] = []
  let at = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`)
    at = end
  }
  return html`${cut.before ? '… ' : ''}${parts}${text.slice(at)}${cut.after ? ' …' : ''}`
}
