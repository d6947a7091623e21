import type { DocumentObject } from './document/document-object.ts'

/** What wrangler.toml binds, and the settings and secrets that docs/deploy.md explains. */
export interface Env {
  CATALOGUE: D1Database
  DOCUMENTS: DurableObjectNamespace<DocumentObject>
  ASSETS: Fetcher
  /** Courtesy limits per location; absent where the platform does not offer them. */
  READ_LIMIT?: RateLimit
  WRITE_LIMIT?: RateLimit
  GUEST_LIMIT?: RateLimit
  CLAIM_LIMIT?: RateLimit
  /** `off` lifts those limits, for simulations; anything else but `on` or nothing is refused at start. */
  RATE_LIMITS?: 'on' | 'off'
  /** How many suggestions guests may make in one document in a day (UTC); 200 without it. */
  GUEST_SUGGESTIONS_PER_DAY?: string
  /** `any` lets webhooks go to addresses that are not public, for development. */
  WEBHOOK_TARGETS?: 'public' | 'any'
  /** Secret of whoever runs the installation (`Authorization: Bearer …`): acts as an owner without an account. */
  SETUP_KEY?: string
}
