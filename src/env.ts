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
  /** Secret that authorises `POST /api/owner-links`; without it no owner link can be made. */
  SETUP_KEY?: string
}
