import type { SessionView } from '../../src/contract/index.ts'
import { call, type ApiResult } from './api-client.ts'

let current: Promise<ApiResult<SessionView>> | null = null

/** Asked once a page load; again after `forgetSession`. */
export function session(): Promise<ApiResult<SessionView>> {
  current ??= call<SessionView>('GET', '/api/session').then((answer) => {
    if (!answer.ok) current = null
    return answer
  })
  return current
}

export function forgetSession(): void {
  current = null
}

/** The id of who is signed in; null for a guest, or when it cannot be known. */
export async function whoAmI(): Promise<string | null> {
  const answer = await session()
  return answer.ok ? (answer.value.member?.id ?? null) : null
}

export async function rename(name: string): Promise<ApiResult<SessionView>> {
  const answer = await call<SessionView>('PATCH', '/api/session', { body: { name } })
  forgetSession()
  return answer
}

export async function signOut(): Promise<ApiResult<null>> {
  const answer = await call<null>('DELETE', '/api/session')
  forgetSession()
  return answer
}
