import { html, nothing, type TemplateResult } from 'lit'
import type { ProposedChange } from '../../../src/domain/index.ts'
import { formatAgo, formatTime } from '../../i18n/format.ts'
import { language } from '../../i18n/index.ts'

/**
 * Who decided a change, when and why.
 *
 * @param before the change above it: what was decided in the same go is said once.
 */
export function decisionLine(
  { decision }: ProposedChange,
  before: ProposedChange | undefined,
): TemplateResult | typeof nothing {
  if (!decision) return nothing
  const { by, at, reason = '' } = decision
  const isSaid = before?.decision?.at === at && (before.decision.reason ?? '') === reason
  if (isSaid) return nothing
  return html`<p class="decision note">
    ${by.name} ·
    <time datetime=${at} title=${formatTime(at, language())}>${formatAgo(at, language())}</time
    >${reason === '' ? nothing : html` · ${reason}`}
  </p>`
}
