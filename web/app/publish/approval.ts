import { html, nothing, type TemplateResult } from 'lit'
import type { OpenWork, Progress } from '../../../src/domain/index.ts'
import { t } from '../../i18n/index.ts'

/** What one may do about the approval of an edition; null: nothing. */
export interface ApprovalActions {
  readonly approve: () => void
  /** Absent: the newest approval is not one's own. */
  readonly withdraw?: () => void
}

/** Whether an edition is approved and what is still open in it. Needs the words of `review`. */
export function approval(
  progress: Progress,
  waiting: Pick<OpenWork, 'corrections' | 'threads'>,
  revision: number,
  actions: ApprovalActions | null,
): TemplateResult {
  const { approval: given } = progress
  const open = {
    unread: progress.characters - progress.read,
    changed: progress.changed,
    ...waiting,
  }
  return html`<div class="approval" tabindex="-1">
    ${
      given
        ? html`<p>
            ${t('review:approve.approved', { revision: given.revision, name: given.by.name })}${
              given.since > 0 ? html` · ${t('review:approve.since', { count: given.since })}` : nothing
            }
          </p>`
        : nothing
    }
    <p class="note">${openWork(open)}</p>
    ${
      actions && (!given || given.revision !== revision)
        ? html`<button type="button" @click=${actions.approve}>
            ${t('review:approve.approve', { revision })}
          </button>`
        : nothing
    }
    ${
      actions?.withdraw
        ? html`<button type="button" class="quiet" @click=${actions.withdraw}>
            ${t('review:approve.withdraw')}
          </button>`
        : nothing
    }
  </div>`
}

/** One line: what is still to be done. */
function openWork({ unread, changed, corrections, threads = 0 }: OpenWork): string {
  const parts = [
    ...(unread > 0 ? [t('review:approve.unread', { count: unread })] : []),
    ...(changed > 0 ? [t('review:approve.changed', { count: changed })] : []),
    ...(corrections > 0 ? [t('review:approve.corrections', { count: corrections })] : []),
    ...(threads > 0 ? [t('review:approve.threads', { count: threads })] : []),
  ]
  return parts.length === 0
    ? t('review:approve.nothing-open')
    : t('review:approve.open', { what: parts.join(' · ') })
}
