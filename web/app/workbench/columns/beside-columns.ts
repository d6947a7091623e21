import { html } from 'lit'
import type { Column } from '../../../../src/domain/index.ts'
import type { BesideColumn, RevisionPickEvent } from '../../../components/index.ts'
import '../../../components/picker/revision-picker.ts'
import { language, t } from '../../../i18n/index.ts'
import { revisionChoice } from '../../document/revision-choice.ts'
import type { WorkbenchHost } from '../feature.ts'
import { Kept } from '../kept.ts'
import { revisionTitle } from '../revision-title.ts'

/** The further columns of the reading view: what they are called, and what stands above each. */
export class BesideColumns {
  readonly #host: WorkbenchHost
  readonly #columns = new Kept<readonly BesideColumn[]>()

  constructor(host: WorkbenchHost) {
    this.#host = host
  }

  /** One and the same list for as long as nothing in it is different. */
  get columns(): readonly BesideColumn[] {
    const { document, view } = this.#host.store
    const beside = view?.beside ?? []
    const told = beside.map(({ edition, at }) => `${edition}@${at}`).join()
    return this.#columns.of([told, document?.labels, document?.editions, language()], () =>
      beside.flatMap(({ edition: id, at }) => {
        const edition = document?.editions.find((one) => one.id === id)
        return document && edition
          ? [{ lang: edition.lang, title: revisionTitle(document, edition, at) }]
          : []
      }),
    )
  }

  /** A picker of the revision for each, and how to take it away. */
  get heads(): readonly unknown[] {
    return (this.#host.store.view?.beside ?? []).map((column, k) => this.#head(column, k))
  }

  #head({ edition: id, at }: Column, k: number): unknown {
    const { store } = this.#host
    const title = store.document?.editions.find((edition) => edition.id === id)?.title ?? id
    const published = store.document?.publications.find((one) => one.edition === id)?.revision
    return html`<dz-revision-picker
        label=${title}
        .value=${at}
        .revisions=${store.revisions.map((revision) => revisionChoice(revision, published))}
        ?has-more=${store.moreRevisions !== null}
        @dz-revision-pick=${({ revision }: RevisionPickEvent) => this.#put(k, { edition: id, at: revision })}
        @dz-revisions-more=${() => void store.readMoreRevisions()}
      ></dz-revision-picker>
      <button
        type="button"
        class="quiet"
        aria-label=${t('history:columns.remove', { title })}
        title=${t('history:columns.remove', { title })}
        @click=${() => this.#put(k)}
      >
        <span aria-hidden="true">✕</span>
      </button>`
  }

  /** Another column in the place of one, or none. */
  #put(k: number, ...columns: readonly Column[]): void {
    const beside = this.#host.store.view?.beside ?? []
    this.#host.go({ columns: beside.toSpliced(k, 1, ...columns) })
  }
}
