import type { Catalogue, Link } from '../catalogue/index.ts'
import { fail, ok, type Result, type Role } from '../domain/index.ts'
import { makerOf, sessionEnd, type Principal } from './principal.ts'
import { newId, newToken, tokenHash } from './token.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const OWNER_LINK_MS = DAY_MS
const INVITATION_MS = 14 * DAY_MS

/** A link with the token that only its maker ever sees. */
export interface IssuedLink {
  readonly link: Link
  readonly token: string
}

/** Makes a link whose opener becomes an owner. */
export function issueOwnerLink(
  catalogue: Catalogue,
  issuer: Principal,
  name: string | null,
  now: Date,
): Promise<IssuedLink> {
  return issue(catalogue, {
    workspace: issuer.workspace,
    kind: 'owner',
    role: 'owner',
    document: null,
    name,
    createdBy: makerOf(issuer),
    creationKey: null,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + OWNER_LINK_MS).toISOString(),
  })
}

export function issueInvitation(
  catalogue: Catalogue,
  issuer: Principal,
  idempotencyKey: string | null,
  invitation: { readonly role: Role; readonly name: string | null; readonly document: string | null },
  now: Date,
): Promise<IssuedLink> {
  return issue(catalogue, {
    ...invitation,
    workspace: issuer.workspace,
    kind: 'invitation',
    createdBy: makerOf(issuer),
    creationKey: idempotencyKey,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + INVITATION_MS).toISOString(),
  })
}

async function issue(
  catalogue: Catalogue,
  link: Omit<Parameters<Catalogue['links']['make']>[0], 'id' | 'tokenHash'>,
): Promise<IssuedLink> {
  const token = newToken()
  return {
    token,
    link: await catalogue.links.make({ ...link, id: newId(), tokenHash: await tokenHash(token) }),
  }
}

/** What a link still offers, without using it up; null when it is used, revoked or too old. */
export async function openLink(catalogue: Catalogue, token: string, now: Date): Promise<Link | null> {
  return catalogue.links.find(await tokenHash(token), now.toISOString())
}

/**
 * Uses a link up and answers the token of a new session. Somebody who is
 * signed in keeps the account and gains the role; an owner's link that nobody
 * in particular opens signs in as the first owner, so that a lost cookie makes
 * no second one; anybody else becomes a new member.
 */
export async function claimLink(
  catalogue: Catalogue,
  token: string,
  opener: { readonly principal: Principal; readonly name: string },
  now: Date,
): Promise<Result<{ readonly sessionToken: string; readonly document: string | null }>> {
  const link = await openLink(catalogue, token, now)
  if (!link) return fail({ code: 'LINK_SPENT' })
  const sessionToken = newToken()
  const claimed = await catalogue.links.claim({
    tokenHash: await tokenHash(token),
    member: opener.principal.member?.id ?? (await knownOwner(catalogue, link)) ?? newId(),
    name: link.name ?? opener.name,
    session: { tokenHash: await tokenHash(sessionToken), expiresAt: sessionEnd(now) },
    now: now.toISOString(),
  })
  return claimed.ok ? ok({ sessionToken, document: link.document }) : claimed
}

/** Whether opening a link makes a new account, which then needs a name. */
export async function makesAccount(catalogue: Catalogue, link: Link, principal: Principal): Promise<boolean> {
  return principal.member === null && (await knownOwner(catalogue, link)) === null
}

async function knownOwner(catalogue: Catalogue, link: Link): Promise<string | null> {
  return link.kind === 'owner' && link.name === null ? catalogue.members.firstOwner(link.workspace) : null
}
