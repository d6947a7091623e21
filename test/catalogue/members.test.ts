import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { claimLink, GUEST, identify, INSTALLATION, issueInvitation } from '../../src/auth/index.ts'
import { DEFAULT_WORKSPACE, openCatalogue } from '../../src/catalogue/index.ts'
import type { Role } from '../../src/domain/index.ts'

const catalogue = openCatalogue(env.CATALOGUE)
const now = new Date()

/** Lets somebody in; the id of the account and the token of the session. */
async function letIn(role: Role, name: string, document: string | null = null) {
  const { token } = await issueInvitation(catalogue, INSTALLATION, null, { role, name, document }, now)
  const claimed = await claimLink(catalogue, token, { principal: GUEST, name: '' }, now)
  if (!claimed.ok) throw new Error(claimed.error.code)
  const principal = await identify(catalogue, claimed.value.sessionToken, document, now)
  if (!principal.member) throw new Error(`${name} did not come in`)
  return { id: principal.member.id, token: claimed.value.sessionToken }
}

test('a workspace keeps an owner, whatever is asked for at once', async () => {
  const [first, second] = [await letIn('owner', 'First'), await letIn('owner', 'Second')]
  const change = (id: string, role: Role) => catalogue.members.changeRole(DEFAULT_WORKSPACE, id, role)
  const outcomes = await Promise.all([change(first.id, 'reader'), change(second.id, 'reader')])
  expect(outcomes.filter((outcome) => outcome.ok).length).toBe(1)
  const kept = outcomes[0].ok ? second.id : first.id
  expect(await catalogue.members.remove(DEFAULT_WORKSPACE, kept)).toMatchObject({
    error: { code: 'WRONG_STATE', what: 'member', state: 'last-owner' },
  })
  expect((await change(kept, 'owner')).ok).toBe(true)
})

test('whoever is removed is out at once, everywhere', async () => {
  const { id, token } = await letIn('editor', 'Edith')
  expect((await catalogue.members.remove(DEFAULT_WORKSPACE, id)).ok).toBe(true)
  expect(await identify(catalogue, token, null, now)).toEqual(GUEST)
  for (const table of ['session', 'membership']) {
    const left = await env.CATALOGUE.prepare(`SELECT count(*) AS n FROM ${table} WHERE member = ?`)
      .bind(id)
      .first<number>('n')
    expect([table, left]).toEqual([table, 0])
  }
  expect(await catalogue.members.remove(DEFAULT_WORKSPACE, id)).toMatchObject({
    error: { code: 'NOT_FOUND', what: 'member' },
  })
})

test('in a document counts the greater of two roles', async () => {
  const { token, id } = await letIn('reviewer', 'Rosa', 'document1')
  const here = await identify(catalogue, token, 'document1', now)
  expect([here.role, here.roleInDocument]).toEqual(['guest', 'reviewer'])
  const elsewhere = await identify(catalogue, token, 'document2', now)
  expect(elsewhere.roleInDocument).toBe('guest')
  await catalogue.members.changeRole(DEFAULT_WORKSPACE, id, 'editor')
  expect((await identify(catalogue, token, 'document1', now)).roleInDocument).toBe('editor')
  await catalogue.members.changeRole(DEFAULT_WORKSPACE, id, 'reader')
  const both = await identify(catalogue, token, 'document1', now)
  expect([both.role, both.roleInDocument]).toEqual(['reader', 'reviewer'])
})

test('the list of members comes in pages, oldest first', async () => {
  for (const name of ['a', 'b', 'c']) await letIn('reader', name)
  const whole = await catalogue.members.list(DEFAULT_WORKSPACE, {})
  if (!whole.ok) throw new Error(whole.error.code)
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await catalogue.members.list(DEFAULT_WORKSPACE, {
      limit: 2,
      ...(cursor !== undefined && { cursor }),
    })
    if (!page.ok) throw new Error(page.error.code)
    seen.push(...page.value.items.map((member) => member.id))
    cursor = page.value.nextCursor ?? undefined
  } while (cursor !== undefined)
  expect(seen).toEqual(whole.value.items.map((member) => member.id))
})
