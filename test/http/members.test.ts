import { beforeAll, expect, test } from 'vitest'
import { invited, newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import { Visitor } from './support/visitor.ts'

let owner: Visitor

beforeAll(async () => {
  owner = await newOwner()
})

async function idOf(visitor: Visitor): Promise<string> {
  const { value } = await visitor.ask('GET /api/session')
  if (!value.member) throw new Error('nobody is signed in')
  return value.member.id
}

test('an owner sees who belongs here, and changes what they are', async () => {
  const rosa = await invited(owner, 'reader', 'Rosa')
  const id = await idOf(rosa)
  const list = await owner.ask('GET /api/members')
  expect(list.value.items.find((member) => member.id === id)).toMatchObject({ name: 'Rosa', role: 'reader' })
  const changed = await owner.ask('PATCH /api/members/{id}', { params: { id }, body: { role: 'editor' } })
  expect(changed.value.role).toBe('editor')
  expect((await rosa.ask('GET /api/session')).value.role).toBe('editor')
})

test('the last owner can neither step down nor leave', async () => {
  const params = { id: await idOf(owner) }
  const down = await owner.ask('PATCH /api/members/{id}', { params, body: { role: 'reader' } })
  expect([down.status, down.error.code]).toEqual([409, 'WRONG_STATE'])
  expect((await owner.ask('DELETE /api/members/{id}', { params })).status).toBe(409)
})

test('whoever is removed is signed out', async () => {
  const anna = await invited(owner, 'editor', 'Anna')
  const params = { id: await idOf(anna) }
  expect((await owner.ask('DELETE /api/members/{id}', { params })).status).toBe(204)
  expect((await anna.ask('GET /api/session')).value).toEqual({ member: null, role: 'guest' })
})

test('nobody is made a guest, or something that is no role', async () => {
  const params = { id: await idOf(await invited(owner, 'reader', 'Otto')) }
  for (const role of ['guest', 'admin', '', null]) {
    const answer = await owner.ask('PATCH /api/members/{id}', { params, body: { role } })
    expect(answer.error.code).toBe('INVALID_INPUT')
  }
})

test('members rename themselves, and the history keeps the name of then', async () => {
  const edith = await invited(owner, 'editor', 'Edith')
  const id = await newDocument(edith)
  const renamed = await edith.ask('PATCH /api/session', { body: { name: '伊迪丝' } })
  expect(renamed.value.member?.name).toBe('伊迪丝')
  const revisions = await owner.ask('GET /api/documents/{id}/revisions', { params: { id } })
  expect(revisions.value.items[0]?.author.name).toBe('Edith')
})

test('an invitation to one document leads to it', async () => {
  const document = await newDocument(owner)
  const invitation = await owner.ask('POST /api/invitations', {
    body: { role: 'reviewer', name: 'Fred', document },
  })
  const fred = new Visitor()
  const entered = await fred.claim(invitation.value.url)
  expect(entered.headers.get('location')).toBe(`/d/${document}`)
  const view = await fred.ask('GET /api/documents/{id}', { params: { id: document } })
  expect(view.value.role).toBe('reviewer')
})

test('nobody is invited to a document that is not there', async () => {
  const answer = await owner.ask('POST /api/invitations', { body: { role: 'reader', document: 'nothere' } })
  expect(answer.error).toMatchObject({ code: 'NOT_FOUND', what: 'document' })
})
