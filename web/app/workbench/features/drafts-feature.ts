import type { ReactiveControllerHost } from 'lit'
import type { Mark } from '../../../components/index.ts'
import { t } from '../../../i18n/index.ts'
import type { Draft } from '../../../state/drafts.ts'
import type { WorkbenchFeature, WorkbenchHost } from '../feature.ts'

/** What was typed and not sent is marked in the margin until it is. */
export class DraftsFeature implements WorkbenchFeature {
  readonly #host: Pick<WorkbenchHost, 'writing'>

  constructor(host: Pick<WorkbenchHost, 'writing'> & ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  marks(): readonly Mark[] {
    return draftMarks(this.#host.writing.drafts)
  }
}

export function draftMarks(drafts: readonly Draft[]): Mark[] {
  return drafts.map(({ pair }) => ({
    id: `draft:${pair}`,
    row: pair,
    kind: 'draft',
    label: t('workbench:draft.unsent'),
  }))
}
