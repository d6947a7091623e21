import { DEFAULT_WORKSPACE, type Catalogue } from '../catalogue/index.ts'
import type { Actor, Role } from '../domain/index.ts'
import { tokenHash } from './token.ts'

/** A session lasts this long after it was last used. */
export const SESSION_SECONDS = 90 * 24 * 60 * 60

/** Its end is moved at most once in this time, so that reading costs no write. */
const EXTENDED_EVERY_SECONDS = 24 * 60 * 60

/** Who asks. */
export interface Principal {
  /** `installation`: whoever runs the server, by its setup key; an owner without an account. */
  readonly kind: 'member' | 'installation' | 'guest'
  /** Of a member only. */
  readonly member: { readonly id: string; readonly name: string } | null
  readonly workspace: string
  readonly role: Role
  /** In the document asked about; without one, that in the workspace. */
  readonly roleInDocument: Role
  readonly sessionHash: string | null
  /** The session's life was just made longer: the cookie's should be, too. */
  readonly extended: boolean
}

export const GUEST: Principal = {
  kind: 'guest',
  member: null,
  workspace: DEFAULT_WORKSPACE,
  role: 'guest',
  roleInDocument: 'guest',
  sessionHash: null,
  extended: false,
}

export const INSTALLATION: Principal = {
  ...GUEST,
  kind: 'installation',
  role: 'owner',
  roleInDocument: 'owner',
}

/** Finds who holds a session token, with their role in the workspace and in a document. */
export async function identify(
  catalogue: Catalogue,
  token: string | null,
  document: string | null,
  now: Date,
): Promise<Principal> {
  if (token === null) return GUEST
  const sessionHash = await tokenHash(token)
  const holder = await catalogue.sessions.find(sessionHash, document, now.toISOString())
  if (!holder) return GUEST
  const { member, workspace, role, roleInDocument, expiresAt } = holder
  const secondsLeft = (Date.parse(expiresAt) - now.getTime()) / 1000
  const extended = secondsLeft < SESSION_SECONDS - EXTENDED_EVERY_SECONDS
  if (extended) await catalogue.sessions.extend(sessionHash, sessionEnd(now))
  return { kind: 'member', member, workspace, role, roleInDocument, sessionHash, extended }
}

export function sessionEnd(now: Date): string {
  return new Date(now.getTime() + SESSION_SECONDS * 1000).toISOString()
}

/** Who a row of the registry says made it. */
export function makerOf(principal: Principal): string {
  return principal.member?.id ?? principal.kind
}

/** How the history names who asks. A guest has no name here: whoever suggests may give one. */
export function actorOf(principal: Principal): Actor {
  if (principal.member) return { kind: 'member', ...principal.member }
  return principal.kind === 'installation' ? { kind: 'system', name: 'Duizhao' } : { kind: 'guest', name: '' }
}
