import type { Catalogue } from '../catalogue/index.ts'
import { ok, type Result } from '../domain/index.ts'
import { newId, newToken, tokenHash } from './token.ts'

/** Makes a feed, and the token of its address that only its owner ever sees: made again, it gets another, since the lost answer held the only one. */
export async function issueFeed(
  catalogue: Catalogue,
  owner: { readonly workspace: string; readonly member: string },
  document: string | null,
  idempotencyKey: string | null,
  now: Date,
): Promise<Result<{ readonly id: string; readonly token: string }>> {
  const token = newToken()
  const id = await idOfRetry(owner.member, idempotencyKey)
  const made = await catalogue.feeds.make({
    ...owner,
    id,
    document,
    createdAt: now.toISOString(),
    tokenHash: await tokenHash(token),
  })
  return made.ok ? ok({ id, token }) : made
}

/** A retried request makes nothing new: the same person with the same key means the same thing. */
export async function idOfRetry(maker: string, idempotencyKey: string | null): Promise<string> {
  return idempotencyKey === null ? newId() : (await tokenHash(`${maker} ${idempotencyKey}`)).slice(0, 24)
}

/** null: no such address, or it was revoked. */
export async function openFeed(catalogue: Catalogue, token: string) {
  return catalogue.feeds.open(await tokenHash(token))
}

/** A key to sign with, written as https://www.standardwebhooks.com has it. */
export function newWebhookSecret(): string {
  return `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))}`
}
