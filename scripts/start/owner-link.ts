import { Failure, reasonOf } from './failure.ts'

/**
 * Asks a running Worker, here or deployed, for a link that makes its opener the owner, once.
 * @param address origin of the Worker
 * @throws Failure
 */
export async function makeOwnerLink(address: string, setupKey: string): Promise<string> {
  const url = new URL('/api/owner-links', address)
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${setupKey}`, 'content-type': 'application/json' },
    body: '{}',
  }).catch((error: unknown) => {
    throw new Failure('failure.unreachable', { address, reason: reasonOf(error) })
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok && isLink(answer)) return new URL(answer.url, address).href
  throw new Failure('failure.ownerLinkRefused', { address, reason: `HTTP ${response.status}` })
}

function isLink(answer: unknown): answer is { url: string } {
  return typeof answer === 'object' && answer !== null && 'url' in answer && typeof answer.url === 'string'
}
