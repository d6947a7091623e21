import { atLeast } from '../domain/index.ts'
import type { Asker } from './documents.ts'
import { quoted, scopeTerm } from './scope-terms.ts'

/** Of the documents that somebody was invited to, the queue and search look at no more than this. */
const INVITED_MOST = 1_000

/**
 * What somebody may read, as an expression on the `scope` of an index: all of
 * the workspace to its readers, to others the documents that were opened to
 * them; null: nothing. It is made from the memberships of this moment, so what
 * was taken back is gone at once. `MAY_READ` says the same to SQL once more,
 * about each row that is found.
 */
export async function reachOf(db: D1Database, { workspace, member, role }: Asker): Promise<string | null> {
  const here = quoted([scopeTerm.workspace(workspace)])
  if (atLeast(role, 'reader')) return here
  if (member === null) return null
  const { results } = await db
    .prepare(
      `SELECT document FROM membership WHERE member = ?1 AND document > '' ORDER BY document LIMIT ${INVITED_MOST}`,
    )
    .bind(member)
    .all<{ document: string }>()
  if (results.length === 0) return null
  const documents = results.map(({ document }) => quoted([scopeTerm.document(document)]))
  return `${here} AND (${documents.join(' OR ')})`
}

/** In SQL: the document of a found row, if it may be read; ?1 the workspace, ?2 the member, ?3 the role in the workspace. */
export const MAY_READ = {
  join: `CROSS JOIN document AS d ON d.id = found.document
    LEFT JOIN membership AS m ON m.member = ?2 AND m.document = d.id`,
  where: `d.workspace = ?1 AND d.state = 'live' AND (?3 <> 'guest' OR m.role IS NOT NULL)`,
} as const
