import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { bodyText } from '../../../src/domain/index.ts'
import { diffWords } from '../../../src/text/diff/index.ts'
import { opsTemplate } from '../../components/diff/ops-template.ts'
import { t } from '../../i18n/index.ts'
import type { ImportPlan, PlannedPair } from './import-plan.ts'

/** What a new text changes, pair by pair; the first `shown` of them. */
export function importPreview(
  { same, changed, added }: ImportPlan,
  lang: string,
  shown: number,
  more: () => void,
): TemplateResult {
  const differing = changed.filter(({ differs }) => differs)
  const doubtful = differing.filter((one) => one.doubtful).length
  const left = differing.length - shown
  return html`
    <p role="status">
      ${t('proposing:import.same', { count: same + changed.length - differing.length })}
      ${t('proposing:import.changed', { count: differing.length })}
      ${added.length > 0 ? t('proposing:import.added', { count: added.length }) : nothing}
      ${doubtful > 0 ? t('proposing:import.doubtful', { count: doubtful }) : nothing}
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
                    <p lang=${lang}><ins>${bodyText(body)}</ins></p>
                  </li>`,
              )}
            </ol>`
        : nothing
    }
  `
}

function row({ number, before, body, doubtful }: PlannedPair, lang: string): TemplateResult {
  const { ops } = diffWords(before, bodyText(body), lang)
  return html`<li>
    <p class="note">
      ${t('proposing:find.paragraph', { number })}
      ${doubtful ? html`<b>${t('proposing:import.check')}</b>` : nothing}
    </p>
    <p lang=${lang}>${opsTemplate(ops, { show: 'both', hideMinor: false })}</p>
  </li>`
}
