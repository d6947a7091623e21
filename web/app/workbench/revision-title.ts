import type { Document, Edition } from '../../../src/domain/index.ts'
import { t } from '../../i18n/index.ts'

/** An edition at a revision, as the heading of its column. */
export function revisionTitle(document: Document, edition: Edition, revision: number): string {
  const label = document.labels.find((entry) => entry.revision === revision)?.label
  return `${edition.title} · ${label ?? t('workbench:revision', { revision })}`
}
