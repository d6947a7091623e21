/**
 * Of some sessions, by the hashes of their tokens, those that may read a
 * document now: not ended, of an account that is there still, with a role in
 * the document or in its workspace (whoever has one may read).
 */
export async function sessionsThatRead(
  db: D1Database,
  document: string,
  sessions: readonly string[],
  now: string,
): Promise<ReadonlySet<string>> {
  const { results } = await db
    .prepare(
      `SELECT session.token_hash AS hash
       FROM document AS d CROSS JOIN json_each(?2) AS asked
       CROSS JOIN session ON session.token_hash = asked.value AND session.expires_at > ?3
       CROSS JOIN member ON member.id = session.member AND member.workspace = d.workspace
       WHERE d.id = ?1 AND d.state IN ('creating', 'live')
         AND EXISTS (SELECT 1 FROM membership WHERE member = member.id AND document IN ('', d.id))`,
    )
    .bind(document, JSON.stringify(sessions), now)
    .all<{ hash: string }>()
  return new Set(results.map(({ hash }) => hash))
}
