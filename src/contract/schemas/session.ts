import { z } from 'zod'
import { GRANTED_ROLES, type Role } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import { role } from './document.ts'
import { documentId, instant, line, memberId } from './primitives.ts'

/** Who is asking, and what they are in the workspace. */
export interface SessionView {
  /** null: a guest. */
  readonly member: { readonly id: string; readonly name: string } | null
  readonly role: Role
}

export const sessionView = mirror<SessionView>()(
  z
    .object({ member: z.object({ id: memberId, name: z.string() }).nullable(), role })
    .meta({ id: 'SessionView' }),
)

export const rename = z.strictObject({ name: line('nameLength') }).meta({ id: 'Rename' })

/** `name`: how the new owner will be called; asked on the page of the link when absent. */
export const ownerLinkRequest = z
  .strictObject({ name: line('nameLength').exactOptional() })
  .meta({ id: 'OwnerLinkRequest' })

/** The link works once; it is shown only in this answer. */
export const ownerLink = z.object({ url: z.url(), expiresAt: instant }).meta({ id: 'OwnerLink' })

/** An account, with its role in the workspace (`guest`: only in documents it was invited to). */
export interface MemberView {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly joinedAt: string
}

export const memberView = mirror<MemberView>()(
  z.object({ id: memberId, name: z.string(), role, joinedAt: instant }).meta({ id: 'Member' }),
)

const grantedRole = z.enum(GRANTED_ROLES)

export const roleChange = z.strictObject({ role: grantedRole }).meta({ id: 'RoleChange' })

/** A link that was not used yet. */
export interface InvitationView {
  readonly id: string
  readonly role: Role
  /** How the invited person will be called; chosen on the page of the link when null. */
  readonly name: string | null
  /** Absent role in the workspace: the role counts in this document alone. */
  readonly document: string | null
  readonly createdAt: string
  readonly expiresAt: string
}

const invitationFields = {
  id: z.string(),
  role,
  name: z.string().nullable(),
  document: documentId.nullable(),
  createdAt: instant,
  expiresAt: instant,
}

export const invitationView = mirror<InvitationView>()(z.object(invitationFields).meta({ id: 'Invitation' }))

export interface NewInvitation extends InvitationView {
  /** The link works once; it is shown only in this answer. */
  readonly url: string
}

export const newInvitation = mirror<NewInvitation>()(
  z.object({ ...invitationFields, url: z.url() }).meta({ id: 'NewInvitation' }),
)

export const invitationRequest = z
  .strictObject({
    role: grantedRole,
    name: line('nameLength').exactOptional(),
    document: documentId.exactOptional(),
  })
  .meta({ id: 'InvitationRequest' })
