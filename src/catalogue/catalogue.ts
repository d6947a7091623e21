import { Documents } from './documents.ts'
import { Links } from './links.ts'
import { Members } from './members.ts'
import { Sessions } from './sessions.ts'

/** The workspace of an installation that has only one. */
export const DEFAULT_WORKSPACE = 'default'

/** The registry's repositories, one an aggregate. */
export interface Catalogue {
  readonly documents: Documents
  readonly links: Links
  readonly members: Members
  readonly sessions: Sessions
}

export function openCatalogue(db: D1Database): Catalogue {
  return {
    documents: new Documents(db),
    links: new Links(db),
    members: new Members(db),
    sessions: new Sessions(db),
  }
}
