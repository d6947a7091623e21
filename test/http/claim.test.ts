import { expect, test } from 'vitest'
import { invited, newOwner, withSetupKey } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import { Visitor } from './support/visitor.ts'

async function ownerLink(name?: string): Promise<string> {
  const link = await new Visitor().ask('POST /api/owner-links', {
    body: name === undefined ? {} : { name },
    headers: withSetupKey,
  })
  expect(link.status).toBe(201)
  return link.value.url
}

test('opening a link does not use it up; its button does, once', async () => {
  const url = await ownerLink('Olga')
  const { pathname } = new URL(url)
  const olga = new Visitor()
  for (const _ of ['a preview', 'a prefetch', 'Olga']) {
    const page = await olga.fetch(pathname)
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(await page.text()).toContain('<form method="post">')
  }
  expect((await olga.ask('GET /api/session')).value).toEqual({ member: null, role: 'guest' })

  const entered = await olga.claim(url)
  expect(entered.status).toBe(303)
  expect(entered.headers.get('location')).toBe('/')
  expect((await olga.ask('GET /api/session')).value).toMatchObject({
    member: { name: 'Olga' },
    role: 'owner',
  })

  const late = new Visitor()
  expect((await late.fetch(pathname)).status).toBe(410)
  expect((await late.claim(url)).status).toBe(410)
  expect(late.cookie).toBeNull()
})

test('the page of an invitation to one document names it, and promises nothing beside it', async () => {
  const owner = await newOwner()
  const document = await newDocument(owner, { title: 'On <trial>' })
  const { value } = await owner.ask('POST /api/invitations', { body: { role: 'owner', document } })
  const page = await (await new Visitor().fetch(new URL(value.url).pathname)).text()
  expect(page).toContain('own “On &lt;trial&gt;” together')
  expect(page).not.toContain('this Duizhao')
})

test('of two who press the button at once one comes in', async () => {
  const url = await ownerLink('Olga')
  const answers = await Promise.all([new Visitor(), new Visitor(), new Visitor()].map((v) => v.claim(url)))
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([303, 410, 410])
})

test('the page asks for a name only where a new account has none', async () => {
  const owner = await newOwner()
  const unnamed = await owner.ask('POST /api/invitations', { body: { role: 'reviewer' } })
  const visitor = new Visitor()
  const page = await visitor.fetch(new URL(unnamed.value.url).pathname)
  expect(await page.text()).toContain('name="name"')
  await visitor.claim(unnamed.value.url, '  王芳  ')
  expect((await visitor.ask('GET /api/session')).value).toMatchObject({
    member: { name: '王芳' },
    role: 'reviewer',
  })
})

test.each([
  ['N\0UL\u0007', 'NUL'],
  [`${'x'.repeat(79)}😀`, 'x'.repeat(79)],
  ['\0', 'Guest'],
])('of the name %j what a document can carry away stays', async (typed, name) => {
  const owner = await newOwner()
  const unnamed = await owner.ask('POST /api/invitations', { body: { role: 'reviewer' } })
  const visitor = new Visitor()
  await visitor.claim(unnamed.value.url, typed)
  expect((await visitor.ask('GET /api/session')).value.member?.name).toBe(name)
})

test('an owner link opened where nobody is signed in signs in as the first owner', async () => {
  const owner = await newOwner()
  const members = await owner.ask('GET /api/members')
  const first = members.value.items.find((member) => member.role === 'owner')
  const later = new Visitor()
  await later.claim(await ownerLink())
  const { member, role } = (await later.ask('GET /api/session')).value
  expect([member?.id, role]).toEqual([first?.id, 'owner'])
})

test('somebody who is signed in keeps the account and gains the role, never loses one', async () => {
  const owner = await newOwner()
  const anna = await invited(owner, 'reader', 'Anna')
  const before = (await anna.ask('GET /api/session')).value
  for (const [role, expected] of [
    ['editor', 'editor'],
    ['reader', 'editor'],
  ] as const) {
    const again = await owner.ask('POST /api/invitations', { body: { role } })
    await anna.claim(again.value.url)
    expect((await anna.ask('GET /api/session')).value).toEqual({ member: before.member, role: expected })
  }
})

test('a revoked invitation lets nobody in, and cannot be revoked twice', async () => {
  const owner = await newOwner()
  const invitation = await owner.ask('POST /api/invitations', { body: { role: 'editor', name: 'Boris' } })
  const { id, url } = invitation.value
  expect((await owner.ask('GET /api/invitations')).value.items.map((item) => item.id)).toContain(id)
  expect((await owner.ask('DELETE /api/invitations/{id}', { params: { id } })).status).toBe(204)
  expect((await owner.ask('GET /api/invitations')).value.items.map((item) => item.id)).not.toContain(id)
  expect((await new Visitor().claim(url)).status).toBe(410)
  expect((await owner.ask('DELETE /api/invitations/{id}', { params: { id } })).error.code).toBe('NOT_FOUND')
})

test('inviting again with the same key is the same invitation with a link that works', async () => {
  const owner = await newOwner()
  const ask = () =>
    owner.ask('POST /api/invitations', {
      body: { role: 'reader', name: 'Carla' },
      headers: { 'idempotency-key': 'invite-carla' },
    })
  const [lost, kept] = [await ask(), await ask()]
  expect(kept.value.id).toBe(lost.value.id)
  expect((await new Visitor().claim(kept.value.url)).status).toBe(303)
  expect((await new Visitor().claim(lost.value.url)).status).toBe(410)
})

test.each([
  ['en', 'Come in'],
  ['zh-CN,zh;q=0.9,en;q=0.8', '进入'],
  ['zh-TW', '進入'],
  ['de-DE,zh-HK;q=0.5', '進入'],
  ['fr', 'Come in'],
])('the page speaks the language of %s', async (languages, button) => {
  const url = new URL(await ownerLink('Olga'))
  const page = await new Visitor().fetch(url.pathname, { headers: { 'accept-language': languages } })
  expect(await page.text()).toContain(`<button>${button}</button>`)
})

test('the reader’s own choice of a language goes before the browser’s', async () => {
  const url = new URL(await ownerLink('Olga'))
  const headers = { 'accept-language': 'en', cookie: 'lang=zh-Hant' }
  expect(await (await new Visitor().fetch(url.pathname, { headers })).text()).toContain('進入')
  const nonsense = { 'accept-language': 'en', cookie: 'lang=../../etc' }
  expect(await (await new Visitor().fetch(url.pathname, { headers: nonsense })).text()).toContain('Come in')
})

test('a name with markup in it stays text', async () => {
  const url = await ownerLink('<script>alert(1)</script>')
  const visitor = new Visitor()
  await visitor.claim(url)
  const page = await visitor.fetch(new URL(await ownerLink('x')).pathname)
  const text = await page.text()
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(text).not.toContain('<script')
})

test('a token that never was is answered like one that is spent', async () => {
  const visitor = new Visitor()
  expect((await visitor.fetch('/claim/not-a-token')).status).toBe(410)
  expect((await visitor.claim('http://localhost/claim/not-a-token')).status).toBe(410)
})

test.each([[''], ['Bearer '], ['Bearer wrong'], ['Basic c2V0dXA='], ['Bearer setup-key-of-the-testsx']])(
  'the header “%s” makes no owner link',
  async (authorization) => {
    const answer = await new Visitor().ask('POST /api/owner-links', { body: {}, headers: { authorization } })
    expect(answer.error.code).toBe('UNAUTHENTICATED')
  },
)
