import { fail, LIMITS, ok, type Result } from '../domain/index.ts'

/** An address that is told what happens, without its secret. */
export interface Webhook {
  readonly id: string
  readonly url: string
  readonly createdAt: string
  /** The last attempt; null: none was made yet. `status` 0: no answer came. */
  readonly last: { readonly at: string; readonly status: number } | null
  /** Attempts in a row that failed. */
  readonly failures: number
}

/** Where a webhook belongs; `document` null: the whole workspace. */
export interface WebhookPlace {
  readonly workspace: string
  readonly document: string | null
}

interface WebhookRow {
  id: string
  url: string
  created_at: string
  tried_at: string | null
  status: number | null
  failures: number
}

export class Webhooks {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  /** Oldest first; bounded by LIMITS.webhooks. */
  async list({ workspace, document }: WebhookPlace): Promise<Webhook[]> {
    const { results } = await this.#db
      .prepare(
        `SELECT id, url, created_at, tried_at, status, failures FROM webhook
         WHERE workspace = ?1 AND document = ?2 ORDER BY created_at, id`,
      )
      .bind(workspace, document ?? '')
      .all<WebhookRow>()
    return results.map(webhookOf)
  }

  async make(
    { workspace, document }: WebhookPlace,
    hook: { readonly id: string; readonly url: string; readonly secret: string; readonly createdAt: string },
  ): Promise<Result<Webhook>> {
    const row = await this.#db
      .prepare(
        `INSERT INTO webhook (id, workspace, document, url, secret, created_at) SELECT ?1, ?2, ?3, ?4, ?5, ?6
         WHERE (SELECT count(*) FROM webhook WHERE workspace = ?2 AND document = ?3 AND id <> ?1) < ${LIMITS.webhooks}
         ON CONFLICT (id) DO UPDATE SET secret = excluded.secret
         RETURNING id, url, created_at, tried_at, status, failures`,
      )
      .bind(hook.id, workspace, document ?? '', hook.url, hook.secret, hook.createdAt)
      .first<WebhookRow>()
    return row
      ? ok(webhookOf(row))
      : fail({
          code: 'LIMIT_EXCEEDED',
          limit: 'webhooks',
          max: LIMITS.webhooks,
          actual: LIMITS.webhooks + 1,
          path: '',
        })
  }

  async remove({ workspace, document }: WebhookPlace, id: string): Promise<Result<null>> {
    const { meta } = await this.#db
      .prepare('DELETE FROM webhook WHERE id = ?3 AND workspace = ?1 AND document = ?2')
      .bind(workspace, document ?? '', id)
      .run()
    return meta.changes > 0 ? ok(null) : fail({ code: 'NOT_FOUND', what: 'webhook', id })
  }
}

function webhookOf({ id, url, created_at, tried_at, status, failures }: WebhookRow): Webhook {
  return {
    id,
    url,
    createdAt: created_at,
    last: tried_at === null ? null : { at: tried_at, status: status ?? 0 },
    failures,
  }
}
