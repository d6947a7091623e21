import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { bodyText } from '../../../src/domain/index.ts'
import { diffWords } from '../../../src/text/diff/index.ts'
import { opsTemplate } from '../../components/diff/ops-template.ts'
import { oldAboveNew, REWRITTEN } from '../../components/diff/segment-row-template.ts'
import { sentences, t } from '../../i18n/index.ts'
import type { ImportPlan, PlannedPair } from './import-plan.ts'

export interface PreviewOptions {
  readonly lang: string
  /** Of an edition that is not there yet: where it has no words, nothing stays as it is. */
  readonly isNew: boolean
  readonly shown: number
  readonly more: () => void
}

const LOOK = { show: 'both', hideMinor: false } as const

/** What a new text changes, pair by pair; the first `shown` of them. */
export function importPreview(
  { same, changed, added }: ImportPlan,
  { lang, isNew, shown, more }: PreviewOptions,
): TemplateResult {
  const differing = changed.filter(({ differs }) => differs)
  const doubtful = differing.filter((one) => one.doubtful).length
  const left = differing.length - shown
  const untouched = same + changed.length - differing.length
  return html`
    <p role="status">
      ${sentences([
        ...(isNew
          ? [t('proposing:import.filled', { count: differing.length })]
          : changing(untouched, differing.length)),
        added.length > 0 ? t('proposing:import.added', { count: added.length }) : '',
        doubtful > 0 ? t('proposing:import.doubtful', { count: doubtful }) : '',
        isNew && untouched > 0 ? t('proposing:import.blank', { count: untouched }) : '',
      ])}
    </p>
    <ol class="planned">
      ${repeat(
        differing.slice(0, shown),
        ({ pair }) => pair,
        (one) => row(one, lang),
      )}
    </ol>
    ${
      left > 0
        ? html`<button type="button" class="quiet" @click=${more}>
            ${t('proposing:find.more', { count: left })}
          </button>`
        : nothing
    }
    ${
      added.length > 0
        ? html`<h3>${t('proposing:import.new')}</h3>
            <p class="note">${t('proposing:import.new-means')}</p>
            <ol class="planned">
              ${added.slice(0, shown).map(
                ({ body }) =>
                  html`<li>
                    <p class="words" lang=${lang}><ins>${bodyText(body)}</ins></p>
                  </li>`,
              )}
            </ol>`
        : nothing
    }
  `
}

function changing(same: number, changed: number): string[] {
  return [t('proposing:import.same', { count: same }), t('proposing:import.changed', { count: changed })]
}

function row({ number, before, body, doubtful }: PlannedPair, lang: string): TemplateResult {
  const { ops, survival } = diffWords(before, bodyText(body), lang)
  return html`<li>
    <p class="note">
      ${t('proposing:find.paragraph', { number })}
      ${doubtful ? html`<b>${t('proposing:import.check')}</b>` : nothing}
    </p>
    <div class="words" lang=${lang}>
      ${before !== '' && survival < REWRITTEN ? oldAboveNew(ops, LOOK) : opsTemplate(ops, LOOK)}
    </div>
  </li>`
}
