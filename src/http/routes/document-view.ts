import { ROUTES, type DocumentView } from '../../contract/index.ts'
import { may, type Action, type Document, type Role } from '../../domain/index.ts'

/** Actions that are about a document, as the routes name them. */
const DOCUMENT_ACTIONS: readonly Action[] = [
  ...new Set(
    Object.values(ROUTES)
      .filter((route) => route.scope === 'document')
      .map((route) => route.action),
  ),
]

/** A document together with what the asker may do with it. */
export function viewOf(document: Document, role: Role): DocumentView {
  return { ...document, role, actions: DOCUMENT_ACTIONS.filter((action) => may(role, action)) }
}
