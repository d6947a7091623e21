import { nothing } from 'lit'
import { showToast, type Mark } from '../../../components/index.ts'
import { loadWords, t } from '../../../i18n/index.ts'
import { dropDraft, type Draft } from '../../../state/drafts.ts'
import type { WorkbenchFeature, WorkbenchHost } from '../feature.ts'
import { lostAmong, lostDrafts } from '../lost-drafts.ts'

/** What was typed and not sent is marked in the margin until it is; where its paragraph is gone, it is listed. */
export class DraftsFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost

  constructor(host: WorkbenchHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    void loadWords('proposing')
  }

  marks(): readonly Mark[] {
    return draftMarks(this.#host.writing.drafts)
  }

  dialogs(): unknown {
    const { store, address, atHead, writing } = this.#host
    const { view, document } = store
    if (!view?.complete || !atHead || address?.mode !== 'clean' || view.to !== document?.head) return nothing
    const lang = document.editions.find(({ id }) => id === view.columns.target)?.lang ?? 'en'
    return lostDrafts(lostAmong(writing.drafts, view.rows), lang, {
      send: (draft) => void writing.send(draft),
      copy: (draft) => void this.#copy(draft),
      discard: (draft) => this.#discard(draft),
    })
  }

  async #copy({ text }: Draft): Promise<void> {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    showToast(
      copied ? { text: t('proposing:lost.copied') } : { text: t('proposing:lost.not-copied'), tone: 'bad' },
    )
  }

  #discard(draft: Draft): void {
    dropDraft(draft)
    this.#host.writing.readAgain()
    showToast({
      text: t('proposing:lost.discarded'),
      action: { label: t('workbench:undo'), run: () => this.#host.writing.restoreDraft(draft) },
    })
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
