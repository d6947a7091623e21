import { expiredSessionCookie } from '../../auth/index.ts'
import { fail, ok } from '../../domain/index.ts'
import type { Handlers } from '../handler.ts'

/** Who is asking. */
export const sessionHandlers = {
  'GET /api/session': async ({ principal: { member, role } }) => ok({ member, role }),

  'PATCH /api/session': async ({ principal: { member, role }, catalogue, body }) => {
    if (!member) return fail({ code: 'UNAUTHENTICATED' })
    await catalogue.members.rename(member.id, body.name)
    return ok({ member: { ...member, name: body.name }, role })
  },

  'DELETE /api/session': async ({ principal, catalogue, url }) => {
    if (principal.sessionHash !== null) await catalogue.sessions.end(principal.sessionHash)
    return { ...ok(null), headers: { 'set-cookie': expiredSessionCookie(url) } }
  },
} satisfies Partial<Handlers>
