import type { Endpoint } from '../contract/index.ts'
import type { Env } from '../env.ts'
import { isRead } from './same-origin.ts'

/** The window of every limit in wrangler.toml. */
const WINDOW_SECONDS = 60

/**
 * Asks the platform's counters, which count per location and are a courtesy:
 * the quota that protects a document from its guests lives in its object.
 * Answers after how many seconds to try again, or null when all is well.
 */
export async function secondsToWait(
  env: Env,
  endpoint: Pick<Endpoint, 'scope' | 'action'>,
  request: Request,
): Promise<number | null> {
  if (env.RATE_LIMITS === 'off') return null
  const limit = limitOf(env, endpoint, isRead(request))
  const address = request.headers.get('cf-connecting-ip') ?? 'local'
  const allowed = limit === undefined || (await limit.limit({ key: address })).success
  return allowed ? null : WINDOW_SECONDS
}

function limitOf(env: Env, { scope, action }: Pick<Endpoint, 'scope' | 'action'>, reads: boolean) {
  if (action === 'link.claim') return env.CLAIM_LIMIT
  if (reads) return env.READ_LIMIT
  return scope === 'public' ? env.GUEST_LIMIT : env.WRITE_LIMIT
}
