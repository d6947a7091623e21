import { beforeAll, describe, expect, test } from 'vitest'
import { ROUTES, type RouteKey } from '../../src/contract/index.ts'
import { atLeast, ROLES, type Role } from '../../src/domain/index.ts'
import { invited, newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import { Visitor } from './support/visitor.ts'

/** The least role that comes in: said here once more, so that no change of the tables goes unnoticed. */
const LEAST: Record<RouteKey, Role> = {
  'GET /api/session': 'guest',
  'PATCH /api/session': 'guest',
  'DELETE /api/session': 'guest',
  'GET /claim/{token}': 'guest',
  'POST /claim/{token}': 'guest',
  'POST /api/owner-links': 'owner',
  'GET /api/members': 'owner',
  'PATCH /api/members/{id}': 'owner',
  'DELETE /api/members/{id}': 'owner',
  'GET /api/invitations': 'owner',
  'POST /api/invitations': 'owner',
  'DELETE /api/invitations/{id}': 'owner',
  'GET /api/documents': 'guest',
  'POST /api/documents': 'editor',
  'POST /api/documents/import': 'editor',
  'GET /api/documents/{id}': 'reader',
  'PATCH /api/documents/{id}': 'editor',
  'DELETE /api/documents/{id}': 'owner',
  'GET /api/documents/{id}/events': 'reader',
  'GET /api/documents/{id}/live': 'reader',
  'GET /api/documents/{id}/visit': 'reader',
  'PUT /api/documents/{id}/visit': 'reader',
  'GET /api/documents/{id}/export': 'reader',
  'GET /api/documents/{id}/pairs': 'reader',
  'GET /api/documents/{id}/compare': 'reader',
  'GET /api/documents/{id}/columns': 'reader',
  'GET /api/documents/{id}/pairs/{pair}/blame': 'reader',
  'GET /api/documents/{id}/pairs/{pair}/life': 'reader',
  'GET /api/documents/{id}/revisions': 'reader',
  'GET /api/documents/{id}/revisions/{number}': 'reader',
  'POST /api/documents/{id}/revisions': 'editor',
  'PUT /api/documents/{id}/revisions/{number}/label': 'editor',
  'PUT /api/documents/{id}/publications/{edition}': 'editor',
  'DELETE /api/documents/{id}/publications/{edition}': 'editor',
  'GET /api/documents/{id}/corrections': 'reader',
  'POST /api/documents/{id}/corrections': 'reviewer',
  'POST /api/documents/{id}/corrections/batch': 'reviewer',
  'POST /api/documents/{id}/corrections/batch/{batch}/withdrawal': 'reviewer',
  'GET /api/documents/{id}/corrections/{correction}': 'reader',
  'GET /api/documents/{id}/corrections/{correction}/contact': 'editor',
  'PATCH /api/documents/{id}/corrections/{correction}': 'reviewer',
  'POST /api/documents/{id}/corrections/{correction}/withdrawal': 'reviewer',
  'POST /api/documents/{id}/corrections/{correction}/decisions': 'editor',
  'POST /api/documents/{id}/corrections/{correction}/undo': 'editor',
  'POST /api/documents/{id}/decisions': 'editor',
  'POST /api/documents/{id}/decisions/undo': 'editor',
  'GET /api/rejection-reasons': 'guest',
  'PUT /api/rejection-reasons': 'editor',
  'GET /api/glossary/terms': 'reader',
  'PUT /api/glossary/terms/{term}': 'editor',
  'DELETE /api/glossary/terms/{term}': 'editor',
  'POST /api/glossary/import': 'editor',
  'GET /api/glossary/export': 'reader',
  'GET /api/glossary/changes': 'reader',
  'GET /api/documents/{id}/glossary': 'reader',
  'GET /api/documents/{id}/glossary/terms': 'reader',
  'PUT /api/documents/{id}/glossary/terms/{term}': 'editor',
  'DELETE /api/documents/{id}/glossary/terms/{term}': 'editor',
  'POST /api/documents/{id}/glossary/import': 'editor',
  'GET /api/documents/{id}/glossary/export': 'reader',
  'GET /api/documents/{id}/glossary/changes': 'reader',
  'GET /api/documents/{id}/findings': 'reader',
  'GET /api/documents/{id}/dismissals': 'reader',
  'POST /api/documents/{id}/dismissals': 'reviewer',
  'DELETE /api/documents/{id}/dismissals/{dismissal}': 'reviewer',
  'POST /api/documents/{id}/finding-reports': 'reviewer',
  'GET /api/finding-reports': 'editor',
  'GET /api/finding-reports/rules': 'editor',
  'GET /api/finding-reports/export': 'editor',
  'DELETE /api/finding-reports/{report}': 'editor',
  'GET /api/documents/{id}/people': 'reader',
  'GET /api/documents/{id}/threads': 'reader',
  'POST /api/documents/{id}/threads': 'reviewer',
  'GET /api/documents/{id}/threads/{thread}': 'reader',
  'POST /api/documents/{id}/threads/{thread}/comments': 'reviewer',
  'PATCH /api/documents/{id}/threads/{thread}/comments/{comment}': 'reviewer',
  'DELETE /api/documents/{id}/threads/{thread}/comments/{comment}': 'reviewer',
  'PUT /api/documents/{id}/threads/{thread}/state': 'reviewer',
  'GET /api/documents/{id}/issues': 'reader',
  'POST /api/documents/{id}/issues': 'reviewer',
  'PATCH /api/documents/{id}/issues/{issue}': 'reviewer',
  'POST /api/documents/{id}/issues/{issue}/withdrawal': 'reviewer',
  'PUT /api/documents/{id}/issues/{issue}/state': 'editor',
  'GET /api/documents/{id}/editions/{edition}/readings': 'reader',
  'POST /api/documents/{id}/editions/{edition}/readings': 'reviewer',
  'POST /api/documents/{id}/editions/{edition}/readings/withdrawal': 'reviewer',
  'POST /api/documents/{id}/editions/{edition}/approvals': 'editor',
  'DELETE /api/documents/{id}/editions/{edition}/approvals/{number}': 'editor',
  'GET /public/v1/documents/{id}/{edition}': 'guest',
  'GET /public/v1/documents/{id}/{edition}/diff': 'guest',
  'POST /public/v1/documents/{id}/{edition}/suggestions': 'guest',
  'GET /read/{id}': 'guest',
  'GET /read/{id}/{edition}': 'guest',
  'GET /embed/{id}/{edition}': 'guest',
  'GET /feeds/{token}': 'guest',
  'GET /api/feeds': 'guest',
  'POST /api/feeds': 'guest',
  'DELETE /api/feeds/{one}': 'guest',
  'GET /api/webhooks': 'editor',
  'POST /api/webhooks': 'editor',
  'DELETE /api/webhooks/{one}': 'editor',
  'GET /api/documents/{id}/webhooks': 'editor',
  'POST /api/documents/{id}/webhooks': 'editor',
  'DELETE /api/documents/{id}/webhooks/{one}': 'editor',
  'GET /api/queue': 'guest',
  'GET /api/queue/count': 'guest',
  'GET /api/search': 'guest',
  'GET /api/concordance': 'guest',
  'GET /api/openapi.json': 'guest',
  'GET /healthz': 'guest',
}

const routes = Object.keys(ROUTES) as RouteKey[]
const aboutDocument = routes.filter((key) => ROUTES[key].scope === 'document')

let owner: Visitor
/** By their role in the workspace. */
const people = {} as Record<Role, Visitor>
/** By their role in one document; nothing in the workspace. */
const membersOfDocument = {} as Record<Role, Visitor>
let document = ''

beforeAll(async () => {
  owner = await newOwner()
  document = await newDocument(owner)
  for (const role of ROLES) {
    people[role] = role === 'guest' ? new Visitor() : await invited(owner, role, role)
    if (role !== 'guest') membersOfDocument[role] = await invited(owner, role, role, document)
  }
})

/** Knocks with nothing in hand: whoever is let in is told that a body is missing, or that nothing is there. */
function knock(visitor: Visitor, key: RouteKey, id: string) {
  const [method = '', template = ''] = key.split(' ')
  const values: Record<string, string> = {
    id: template.startsWith('/api/documents') || ROUTES[key].scope === 'public' ? id : 'nobody',
    token: 'none',
    number: '1',
    edition: 'en',
    pair: 'p1',
    correction: 'c99',
    one: 'none',
    batch: 'b99',
    term: 'nothere',
    dismissal: 'd99',
    report: 'none-d99',
    thread: 't99',
    comment: '0',
    issue: 'i99',
  }
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return visitor.fetch(path, { method })
}

const isRefusal = (status: number) => status === 401 || status === 403

/** What the permission says, as a status: null means let in, whatever comes of it then. */
function expected(key: RouteKey, role: Role): number | null {
  if (atLeast(role, LEAST[key])) return null
  return role === 'guest' ? 401 : 403
}

describe.each(routes)('%s', (key) => {
  test.each(ROLES)('as %s of the workspace', async (role) => {
    // What is ended here is somebody's own.
    const endsDocument = key === 'DELETE /api/documents/{id}' && role === 'owner'
    const endsSession = key === 'DELETE /api/session' && role !== 'guest'
    const visitor = endsSession ? await invited(owner, role, role) : people[role]
    const { status } = await knock(visitor, key, endsDocument ? await newDocument(owner) : document)
    expect(isRefusal(status) ? status : null).toBe(expected(key, role))
    expect(status).not.toBe(500)
  })
})

describe.each(aboutDocument)('%s', (key) => {
  test.each(ROLES.slice(1))('as %s of this document alone', async (role) => {
    const endsDocument = key === 'DELETE /api/documents/{id}' && role === 'owner'
    const id = endsDocument ? await newDocument(owner) : document
    const visitor = endsDocument ? await invited(owner, role, role, id) : membersOfDocument[role]
    const { status } = await knock(visitor, key, id)
    expect(isRefusal(status) ? status : null).toBe(expected(key, role))
    expect(status).not.toBe(500)
  })

  test('as a member who has nothing to do with it: like one that does not exist', async () => {
    const other = await newDocument(owner)
    const answers = [
      await knock(membersOfDocument.owner, key, other),
      await knock(people.owner, key, 'nothere'),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([404, 404])
    const [mine, none] = await Promise.all(answers.map((answer) => answer.json()))
    expect(mine).toMatchObject({ error: { code: 'NOT_FOUND', what: 'document', id: other } })
    expect(none).toMatchObject({ error: { code: 'NOT_FOUND', what: 'document', id: 'nothere' } })
  })
})

test('a role in one document is none in the workspace', async () => {
  const { value } = await membersOfDocument.owner.ask('GET /api/session')
  expect(value.role).toBe('guest')
  const made = await knock(membersOfDocument.owner, 'POST /api/documents', document)
  expect(made.status).toBe(403)
})

test('a guest has no name to change', async () => {
  const answer = await new Visitor().ask('PATCH /api/session', { body: { name: 'Nobody' } })
  expect(answer.error.code).toBe('UNAUTHENTICATED')
})

test('what may be done with a document is told along with it', async () => {
  const asReader = await people.reader.ask('GET /api/documents/{id}', { params: { id: document } })
  const asOwner = await people.owner.ask('GET /api/documents/{id}', { params: { id: document } })
  expect(asReader.value).toMatchObject({ role: 'reader' })
  expect(asReader.value.actions).toContain('document.export')
  expect(asReader.value.actions).not.toContain('correction.propose')
  expect(asOwner.value.actions).toContain('document.delete')
})
