import { html, nothing, type TemplateResult } from 'lit'
import { language } from '../../i18n/index.ts'
import { firstAndLastWords } from './folds.ts'

/** A folded run of unchanged text: how much, and its first and last words; choosing it opens it. */
export function foldTemplate(fold: {
  /** Such as "4 unchanged", in the reader's language. */
  readonly words: string
  readonly text: string
  /** BCP 47 of the text. */
  readonly lang: string
  readonly open: () => void
}): TemplateResult {
  const { first, last } = firstAndLastWords(fold.text)
  return html`
    <button type="button" class="dz-fold" lang=${language()} aria-expanded="false" @click=${fold.open}>
      <span class="dz-fold-count">${fold.words}</span>
      <span class="dz-fold-words" lang=${fold.lang}>${first}${last === '' ? nothing : html` … ${last}`}</span>
    </button>
  `
}
