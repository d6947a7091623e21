import { html, nothing, type TemplateResult } from 'lit'
import type { LifeStep } from '../../../src/contract/index.ts'
import type { TextDiff } from '../../../src/text/diff/diff.ts'
import '../../components/diff/diff.ts'
import { formatAgo, formatTime } from '../../i18n/format.ts'
import { language, t } from '../../i18n/index.ts'
import { authorName, deciderWords, reasonWords } from './who.ts'

/** How one step of a life is shown. */
export interface StepLook {
  /** BCP 47 of the words. */
  readonly lang: string
  /** From the wording before to the one after; null while it is being worked out. */
  readonly diff: TextDiff | null
  /** Leads to the two revisions compared, at the place. */
  readonly address: string
  /** Brings the wording of this step back; null: it cannot be. */
  readonly restore: (() => void) | null
}

export function lifeStepTemplate(step: LifeStep, { lang, diff, address, restore }: StepLook): TemplateResult {
  const { revision, corrections, before, after } = step
  const decider = deciderWords(corrections)
  const reason = reasonWords(revision, corrections)
  const categories = [...new Set(corrections.flatMap(({ category }) => category ?? []))]
  return html`<li class="life-step" data-first=${before === null ? '' : nothing}>
    <p class="life-who">
      <b>${authorName(revision, corrections)}</b>
      ${decider === '' ? nothing : html`<span>${decider}</span>`}
      <time datetime=${revision.at} title=${formatTime(revision.at, language())}
        >${formatAgo(revision.at, language())}</time
      >
    </p>
    ${
      before && diff
        ? html`<dz-diff .diff=${diff} text-lang=${lang} unfolded></dz-diff>`
        : html`<p class="text life-words" lang=${lang}>${after.words}</p>`
    }
    ${
      reason === '' && categories.length === 0
        ? nothing
        : html`<p class="life-why">
            ${categories.map((category) => html`<span class="tag">${t(`workbench:category.${category}`)}</span>`)}
            ${reason}
          </p>`
    }
    <p class="life-where">
      ${whatHappened(step)}
      <a href=${address}>${revision.label ?? t('workbench:revision', { revision: revision.number })}</a>
      ${
        restore
          ? html`<button type="button" class="quiet" @click=${restore}>${t('history:pair.restore')}</button>`
          : nothing
      }
    </p>
  </li>`
}

function whatHappened({ revision, before }: LifeStep): string {
  if (revision.kind === 'restore') {
    return t('workbench:history.restored', { revision: revision.restored ?? 0 })
  }
  if (before !== null) return ''
  return t(revision.number === 1 ? 'history:life.first' : 'history:life.written')
}
