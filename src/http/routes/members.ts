import type { Handlers } from '../handler.ts'

/** Who belongs to the workspace. */
export const memberHandlers = {
  'GET /api/members': ({ catalogue, principal, query }) => catalogue.members.list(principal.workspace, query),

  'PATCH /api/members/{id}': ({ catalogue, principal, params, body }) =>
    catalogue.members.changeRole(principal.workspace, params.id, body.role),

  'DELETE /api/members/{id}': ({ catalogue, principal, params }) =>
    catalogue.members.remove(principal.workspace, params.id),
} satisfies Partial<Handlers>
