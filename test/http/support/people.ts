import { expect } from 'vitest'
import type { Role } from '../../../src/domain/index.ts'
import { SETUP_KEY, Visitor } from './visitor.ts'

export const withSetupKey = { authorization: `Bearer ${SETUP_KEY}` }

/** A new owner, by a link of whoever runs the installation. */
export async function newOwner(name = 'Olga'): Promise<Visitor> {
  const link = await new Visitor().ask('POST /api/owner-links', { body: { name }, headers: withSetupKey })
  const owner = new Visitor()
  expect((await owner.claim(link.value.url)).status).toBe(303)
  return owner
}

/** Somebody whom an owner invited, to the workspace or to one document. */
export async function invited(owner: Visitor, role: Role, name: string, document?: string): Promise<Visitor> {
  const invitation = await owner.ask('POST /api/invitations', {
    body: { role, name, ...(document !== undefined && { document }) },
  })
  const visitor = new Visitor()
  expect((await visitor.claim(invitation.value.url)).status).toBe(303)
  return visitor
}
