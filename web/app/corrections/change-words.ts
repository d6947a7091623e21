import { nothing, type TemplateResult } from 'lit'
import type { ProposedChange } from '../../../src/domain/index.ts'
import type { Span } from '../../../src/text/span.ts'
import { changeView } from './change-view.ts'
import { aloneWithin } from './segments-around.ts'
import { settlingView } from './settling-view.ts'

interface Setting {
  /** The pair's text now; null: not known. */
  readonly text: string | null
  readonly lang: string
  /** Segments of that text. */
  readonly around: readonly Span[]
  /** Its form stands beside it. */
  readonly isEdited: boolean
}

/** The words of a change of a correction. While it is edited, only what one cannot see in the form. */
export function changeWords(
  change: ProposedChange,
  all: readonly ProposedChange[],
  { text, lang, around, isEdited }: Setting,
): TemplateResult | typeof nothing {
  const { standing } = change
  if (standing?.state === 'conflict' && change.state === 'open') {
    return settlingView(change, standing, text, lang)
  }
  // Of words that are only put in, the form cannot tell where.
  const isInForm = isEdited && change.quote !== ''
  return isInForm ? nothing : changeView(change, text, lang, aloneWithin(around, change, all, text ?? ''))
}
