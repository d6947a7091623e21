import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { claimLink, GUEST, identify, issueOwnerLink, INSTALLATION } from '../../src/auth/index.ts'
import { openCatalogue } from '../../src/catalogue/index.ts'

const catalogue = openCatalogue(env.CATALOGUE)
const START = new Date('2026-01-01T00:00:00Z')
const days = (count: number) => new Date(START.getTime() + count * 86_400_000)

let token = ''

beforeAll(async () => {
  const { token: link } = await issueOwnerLink(catalogue, INSTALLATION, 'Olga', START)
  const claimed = await claimLink(catalogue, link, { principal: GUEST, name: '' }, START)
  if (!claimed.ok) throw new Error(claimed.error.code)
  token = claimed.value.sessionToken
})

test('a session that is used is prolonged, once a day', async () => {
  expect((await identify(catalogue, token, null, days(0.5))).extended).toBe(false)
  expect((await identify(catalogue, token, null, days(2))).extended).toBe(true)
  expect((await identify(catalogue, token, null, days(2.5))).extended).toBe(false)
})

test('a session that is not used runs out after ninety days', async () => {
  expect((await identify(catalogue, token, null, days(91))).member).toMatchObject({ name: 'Olga' })
  expect((await identify(catalogue, token, null, days(91 + 89))).kind).toBe('member')
  expect(await identify(catalogue, token, null, days(91 + 89 + 91))).toEqual(GUEST)
})

test('an owner link that nobody opened runs out after a day', async () => {
  const { token: link } = await issueOwnerLink(catalogue, INSTALLATION, null, START)
  const claimed = await claimLink(catalogue, link, { principal: GUEST, name: 'Late' }, days(1.01))
  expect(claimed).toEqual({ ok: false, error: { code: 'LINK_SPENT' } })
})

test('the store holds no token, only hashes', async () => {
  const { token: link } = await issueOwnerLink(catalogue, INSTALLATION, null, START)
  for (const table of ['session', 'link']) {
    const { results } = await env.CATALOGUE.prepare(`SELECT * FROM ${table}`).all()
    expect(results.length).toBeGreaterThan(0)
    expect(JSON.stringify(results)).not.toContain(token)
    expect(JSON.stringify(results)).not.toContain(link)
  }
})
