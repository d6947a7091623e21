import {
  claimLink,
  issueInvitation,
  issueOwnerLink,
  makesAccount,
  openLink,
  SESSION_SECONDS,
  sessionCookie,
  type IssuedLink,
} from '../../auth/index.ts'
import type { Link } from '../../catalogue/index.ts'
import type { InvitationView } from '../../contract/index.ts'
import { fail, LIMITS, ok } from '../../domain/index.ts'
import type { Handlers } from '../handler.ts'
import { claimPage } from '../pages/claim-page.ts'
import { readBytes } from '../read-input.ts'

const LARGEST_FORM = 4096

/** The links that let somebody in, once each. */
export const linkHandlers = {
  'POST /api/owner-links': async ({ catalogue, principal, body, url, now }) => {
    const issued = await issueOwnerLink(catalogue, principal, body.name ?? null, now)
    return ok({ url: address(url, issued), expiresAt: issued.link.expiresAt })
  },

  'GET /api/invitations': async ({ catalogue, principal, query, now }) => {
    const page = await catalogue.links.invitations(principal.workspace, query, now.toISOString())
    return page.ok ? ok({ ...page.value, items: page.value.items.map(invitationOf) }) : page
  },

  'POST /api/invitations': async ({ catalogue, principal, caller, body, url, now }) => {
    if (body.document !== undefined) {
      const document = await catalogue.documents.find(body.document)
      if (!document.ok) return document
    }
    const issued = await issueInvitation(
      catalogue,
      principal,
      caller.idempotencyKey ?? null,
      { role: body.role, name: body.name ?? null, document: body.document ?? null },
      now,
    )
    return ok({ ...invitationOf(issued.link), url: address(url, issued) })
  },

  'DELETE /api/invitations/{id}': ({ catalogue, principal, params }) =>
    catalogue.links.revoke(principal.workspace, params.id),

  // Opening the address does not use the link up: mail programs and chats fetch what they show a preview of.
  'GET /claim/{token}': async ({ catalogue, principal, params, words, now }) => {
    const link = await openLink(catalogue, params.token, now)
    if (!link) return fail({ code: 'LINK_SPENT' })
    const asksName = link.name === null && (await makesAccount(catalogue, link, principal))
    const document = link.document === null ? null : await catalogue.documents.find(link.document)
    const title = document?.ok ? document.value.title : null
    return claimPage({ link, title, asksName, signedInAs: principal.member?.name ?? null, words })
  },

  'POST /claim/{token}': async ({ catalogue, principal, params, request, url, words, now }) => {
    const form = await readBytes(request, LARGEST_FORM)
    if (!form.ok) return form
    const given = new URLSearchParams(new TextDecoder().decode(form.value)).get('name')?.trim()
    const name = given && nameIn(given)
    const person = { principal, name: name || words('claim.guestName') }
    const claimed = await claimLink(catalogue, params.token, person, now)
    if (!claimed.ok) return claimed
    if (principal.sessionHash !== null) await catalogue.sessions.end(principal.sessionHash)
    const { document, sessionToken } = claimed.value
    const headers = {
      location: document === null ? '/' : `/d/${document}`,
      'set-cookie': sessionCookie(url, sessionToken, SESSION_SECONDS),
    }
    return { ...ok(null), headers }
  },
} satisfies Partial<Handlers>

/** What somebody typed as their name, without what no document could carry away: control characters and half characters. */
function nameIn(typed: string): string {
  return typed
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, '')
    .slice(0, LIMITS.nameLength)
    .replace(/\p{Cs}$/u, '')
    .trim()
}

function address(url: URL, { token }: IssuedLink): string {
  return new URL(`/claim/${token}`, url).href
}

function invitationOf({ id, role, name, document, createdAt, expiresAt }: Link): InvitationView {
  return { id, role, name, document, createdAt, expiresAt }
}
