import type { Document, Edition } from '../../../src/domain/index.ts'
import { t } from '../../i18n/index.ts'
import type { LoadedView } from '../../state/loaded-view.ts'

/** An edition at a revision, as the heading of its column. */
export function revisionTitle(document: Document, edition: Edition, revision: number): string {
  const label = document.labels.find((entry) => entry.revision === revision)?.label
  return `${edition.title} · ${label ?? t('workbench:revision', { revision })}`
}

/** The older text of a comparison; '' where nothing is compared. */
export function beforeTitle(document: Document, { from, fromEdition }: LoadedView): string {
  const edition = document.editions.find(({ id }) => id === fromEdition)
  return edition && from !== null ? revisionTitle(document, edition, from) : ''
}
