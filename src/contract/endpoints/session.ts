import { z } from 'zod'
import { endpoint, json, media, nothing, created } from '../endpoint.ts'
import { pageOf, pageQuery } from '../schemas/paging.ts'
import { memberId } from '../schemas/primitives.ts'
import {
  invitationRequest,
  invitationView,
  memberView,
  newInvitation,
  ownerLink,
  ownerLinkRequest,
  rename,
  roleChange,
  sessionView,
} from '../schemas/session.ts'

const token = { token: z.string().max(100) }
const member = { id: memberId }

/** People: who is asking, who belongs to the workspace, and the links that let somebody in. */
export const sessionEndpoints = {
  'GET /api/session': endpoint({
    summary: 'Who is asking',
    scope: 'workspace',
    action: 'session.read',
    answer: json(sessionView),
  }),
  'PATCH /api/session': endpoint({
    summary: 'Rename yourself',
    scope: 'workspace',
    action: 'session.change',
    body: rename,
    answer: json(sessionView),
  }),
  'DELETE /api/session': endpoint({
    summary: 'Log out',
    scope: 'workspace',
    action: 'session.end',
    answer: nothing,
  }),
  'GET /claim/{token}': endpoint({
    summary: 'The page of a one-time link; opening it does not use it up',
    scope: 'workspace',
    action: 'link.claim',
    params: token,
    answer: media('text/html'),
  }),
  'POST /claim/{token}': endpoint({
    summary: 'Use a one-time link: sets the session cookie (a form, not JSON)',
    scope: 'workspace',
    action: 'link.claim',
    params: token,
    answer: { status: 303 },
  }),
  'POST /api/owner-links': endpoint({
    summary:
      'Make a one-time link that makes its opener the owner (also by the setup key: Authorization: Bearer)',
    scope: 'workspace',
    action: 'owner-link.write',
    body: ownerLinkRequest,
    answer: created(ownerLink),
  }),
  'GET /api/members': endpoint({
    summary: 'Members, oldest first',
    scope: 'workspace',
    action: 'member.read',
    query: pageQuery,
    answer: json(pageOf(memberView)),
  }),
  'PATCH /api/members/{id}': endpoint({
    summary: 'Give a member another role',
    scope: 'workspace',
    action: 'member.write',
    params: member,
    body: roleChange,
    answer: json(memberView),
  }),
  'DELETE /api/members/{id}': endpoint({
    summary: 'Remove a member and end their sessions; their name stays in the history',
    scope: 'workspace',
    action: 'member.write',
    params: member,
    answer: nothing,
  }),
  'GET /api/invitations': endpoint({
    summary: 'Links that were not used yet, newest first',
    scope: 'workspace',
    action: 'invitation.read',
    query: pageQuery,
    answer: json(pageOf(invitationView)),
  }),
  'POST /api/invitations': endpoint({
    summary: 'Invite somebody by a one-time link',
    scope: 'workspace',
    action: 'invitation.write',
    body: invitationRequest,
    answer: created(newInvitation),
  }),
  'DELETE /api/invitations/{id}': endpoint({
    summary: 'Revoke a link that was not used yet',
    scope: 'workspace',
    action: 'invitation.write',
    params: { id: z.string().max(40) },
    answer: nothing,
  }),
}
