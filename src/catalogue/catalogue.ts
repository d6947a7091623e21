import { Documents } from './documents.ts'
import { Glossaries } from './glossaries.ts'
import { FindingReports } from './finding-reports.ts'
import { Feeds } from './feeds.ts'
import { Links } from './links.ts'
import { Members } from './members.ts'
import { Queue } from './queue.ts'
import { RejectionReasonLists } from './rejection-reasons.ts'
import { Search } from './search.ts'
import { People } from './people.ts'
import { Sessions } from './sessions.ts'
import { Webhooks } from './webhooks.ts'
import { TermNews } from './term-news.ts'
import { TermWrites } from './term-writes.ts'

/** The workspace of an installation that has only one. */
export const DEFAULT_WORKSPACE = 'default'

/** The registry's repositories, one an aggregate. */
export interface Catalogue {
  readonly documents: Documents
  readonly glossaries: Glossaries
  readonly findingReports: FindingReports
  readonly feeds: Feeds
  readonly links: Links
  readonly members: Members
  readonly queue: Queue
  readonly rejectionReasons: RejectionReasonLists
  readonly search: Search
  readonly people: People
  readonly sessions: Sessions
  readonly webhooks: Webhooks
  /** Which documents have still to hear that terms were changed. */
  readonly termNews: TermNews
  /** Changing the glossaries. */
  readonly terms: TermWrites
}

export function openCatalogue(db: D1Database): Catalogue {
  const glossaries = new Glossaries(db)
  return {
    documents: new Documents(db),
    glossaries,
    findingReports: new FindingReports(db),
    feeds: new Feeds(db),
    links: new Links(db),
    members: new Members(db),
    queue: new Queue(db),
    rejectionReasons: new RejectionReasonLists(db),
    search: new Search(db),
    people: new People(db),
    sessions: new Sessions(db),
    webhooks: new Webhooks(db),
    termNews: new TermNews(db),
    terms: new TermWrites(db, glossaries),
  }
}
