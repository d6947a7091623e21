import { suggestionsPerDay } from '../document/corrections/suggest.ts'
import type { Env } from '../env.ts'

const SHORTEST_SETUP_KEY = 16

/** Throws, when the Worker starts, on what would otherwise surprise at the first request. */
export function checkSettings(env: Env): void {
  for (const binding of ['CATALOGUE', 'DOCUMENTS', 'ASSETS'] as const) {
    if (env[binding] === undefined) throw new Error(`The binding ${binding} is missing from wrangler.toml.`)
  }
  if (env.SETUP_KEY !== undefined && env.SETUP_KEY.length < SHORTEST_SETUP_KEY) {
    throw new Error(`SETUP_KEY must have at least ${SHORTEST_SETUP_KEY} characters.`)
  }
  const limits: string | undefined = env.RATE_LIMITS
  if (limits !== undefined && limits !== 'on' && limits !== 'off') {
    throw new Error('RATE_LIMITS must be "on" or "off".')
  }
  const targets: string | undefined = env.WEBHOOK_TARGETS
  if (targets !== undefined && targets !== 'public' && targets !== 'any') {
    throw new Error('WEBHOOK_TARGETS must be "public" or "any".')
  }
  suggestionsPerDay(env.GUEST_SUGGESTIONS_PER_DAY)
}
