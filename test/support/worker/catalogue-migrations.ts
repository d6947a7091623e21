import { applyD1Migrations, type D1Migration } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

// Every test file has stores of its own, so every file migrates its own catalogue.
await applyD1Migrations(env.CATALOGUE, env.CATALOGUE_MIGRATIONS)

declare global {
  namespace Cloudflare {
    interface Env {
      CATALOGUE_MIGRATIONS: D1Migration[]
    }
  }
}
