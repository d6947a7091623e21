import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { checkPair, phraseOf } from '../../src/checks/index.ts'
import { ROUTES, type RouteKey } from '../../src/contract/index.ts'
import { heard } from './support/alarms.ts'
import { invited, newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import type { Visitor } from './support/visitor.ts'

const routes = Object.keys(ROUTES) as RouteKey[]

/** In every text, name and address of the other workspace. */
const SECRET = 'Geheimnis'
const TEXTS = {
  source: '他最后讲话。',
  target: `He finally finally told the ${SECRET}.`,
  sourceLang: 'zh-Hans',
  targetLang: 'en',
}

let theirs: Visitor
let ours: Visitor
let ourDocument = ''
/** By the name of the parameter: what is theirs. `id` is a document's unless the path says otherwise. */
let ids: Record<string, string> = {}

beforeAll(async () => {
  ours = await newOwner()
  ourDocument = await newDocument(ours)
  theirs = await newOwner(SECRET)
  const member = (await theirs.ask('GET /api/session')).value.member!.id
  const moved = ['member SET workspace = ? WHERE id', 'membership SET workspace = ? WHERE member']
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare(`INSERT INTO workspace VALUES ('elsewhere', '2026-01-01T00:00:00.000Z')`),
    ...[...moved, 'session SET workspace = ? WHERE member'].map((what) =>
      env.CATALOGUE.prepare(`UPDATE ${what} = ?`).bind('elsewhere', member),
    ),
  ])
  ids = { ...(await furnish()), member }
})

/** One of everything that has an id. */
async function furnish(): Promise<Record<string, string>> {
  const text = (words: string) => [{ kind: 'text' as const, text: words, gap: '\n' }]
  const pairs = [{ texts: { zh: text(TEXTS.source), en: text(TEXTS.target) } }]
  const id = await newDocument(theirs, { title: SECRET, pairs })
  const params = { id }
  const [finding] = checkPair(TEXTS)
  if (!finding) throw new Error('nothing was found in the sample')
  const { rule, start, end } = finding
  const anchor = { pair: 'p1', edition: 'en', revision: 1, start, end }
  const quoted = { ...anchor, quote: TEXTS.target.slice(start, end) }
  const dismissal = { rule, phrase: phraseOf(finding, TEXTS.target), everywhere: false, anchor, note: SECRET }
  const correction = { base: 1, pair: 'p1', edition: 'en', text: `He kept the ${SECRET}.`, reason: SECRET }
  const term = { source: '密', approved: [SECRET], admitted: [], forbidden: [], version: 0 }
  const url = `https://example.org/${SECRET}`
  const made = [
    await theirs.ask('POST /api/documents/{id}/corrections', { params, body: correction }),
    await theirs.ask('POST /api/documents/{id}/threads', {
      params,
      body: { about: { kind: 'words', anchor: quoted }, body: SECRET },
    }),
    await theirs.ask('POST /api/documents/{id}/issues', {
      params,
      body: { anchor: quoted, category: 'Accuracy/Mistranslation', severity: 'major', note: SECRET },
    }),
    await theirs.ask('POST /api/documents/{id}/finding-reports', {
      params,
      body: { dismissal, finding, ...TEXTS },
    }),
    await theirs.ask('PUT /api/glossary/terms/{term}', {
      params: { term: 'geheim' },
      query: { from: 'zh', to: 'en' },
      body: term,
    }),
    await theirs.ask('PUT /api/rejection-reasons', { body: { items: [SECRET], was: null } }),
  ]
  expect(made.map(({ status, error }) => [status < 300, error])).toEqual(made.map(() => [true, { code: '' }]))
  const webhook = await theirs.ask('POST /api/documents/{id}/webhooks', { params, body: { url } })
  const everywhere = await theirs.ask('POST /api/webhooks', { body: { url } })
  const feed = await theirs.ask('POST /api/feeds', { body: {} })
  const invitation = await theirs.ask('POST /api/invitations', { body: { role: 'reader', name: SECRET } })
  const reports = await theirs.ask('GET /api/finding-reports')
  await heard(id)
  return {
    id,
    webhook: webhook.value.id,
    everywhere: everywhere.value.id,
    feed: feed.value.id,
    invitation: invitation.value.id,
    report: reports.value.items[0]!.id,
    correction: 'c1',
    thread: 't1',
    issue: 'i1',
    dismissal: 'd1',
    comment: '0',
    batch: 'b1',
    term: 'geheim',
    pair: 'p1',
    edition: 'en',
    number: '1',
    token: 'none',
  }
}

/** Bodies without which a route would not look for what it is told of. */
function bodyOf(key: RouteKey): unknown {
  switch (key) {
    case 'PATCH /api/members/{id}':
      return { role: 'reader' }
    case 'POST /api/invitations':
      return { role: 'reader', document: ids.id }
    case 'POST /api/feeds':
      return { document: ids.id }
    default:
      return undefined
  }
}

function pathOf(key: RouteKey, document: string): string {
  const [, template = ''] = key.split(' ')
  const values: Record<string, string | undefined> = {
    ...ids,
    id: template.includes('/members/')
      ? ids.member
      : template.includes('/invitations/')
        ? ids.invitation
        : document,
    one: template.includes('/feeds/')
      ? ids.feed
      : template.startsWith('/api/documents')
        ? ids.webhook
        : ids.everywhere,
  }
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`the test has no ${name} for ${key}`)
    return value
  })
  const languages = template.includes('glossary') ? { from: 'zh', to: 'en', format: 'csv' } : {}
  const query = { ...languages, document: ids.id!, q: SECRET, version: '1', sourceEdition: 'zh' }
  return `${path}?${new URLSearchParams(query)}`
}

function knock(visitor: Visitor, key: RouteKey, document: string): Promise<Response> {
  const [method = ''] = key.split(' ')
  const body = bodyOf(key)
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  return visitor.fetch(pathOf(key, document), { method, ...sent })
}

/** When something was exported, and the number of a request: in no two answers the same. */
const CHANGING = /"exportedAt": ?"[^"]*"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** Of JSON by the line too, which is no text to the platform. */
const textOf = async (answer: Response) => new TextDecoder().decode(await answer.arrayBuffer())

/** Everything somebody over there can read, as they read it. */
async function everythingOfTheirs(): Promise<Record<string, string>> {
  const told: Record<string, string> = {}
  for (const key of routes) {
    if (!key.startsWith('GET ') || key === 'GET /api/documents/{id}/live') continue
    const answer = await knock(theirs, key, ids.id!)
    told[key] = `${answer.status} ${(await textOf(answer)).replaceAll(CHANGING, '')}`
  }
  return told
}

/** A thing has its own id there only within the workspace or document of the path: a term may be had by both. */
const MAKES_ITS_OWN: readonly RouteKey[] = ['PUT /api/glossary/terms/{term}']

test('no route lets anybody near what is of another workspace, whatever ids they know', async () => {
  const before = await everythingOfTheirs()
  const tells = Object.keys(before).filter((key) => before[key]!.includes(SECRET))
  expect(tells).toEqual(
    expect.arrayContaining(['GET /api/search', 'GET /api/queue', 'GET /api/glossary/terms']),
  )
  expect(tells.length).toBeGreaterThan(20)

  const wrong: string[] = []
  for (const key of routes) {
    const visitor = key === 'DELETE /api/session' ? await invited(ours, 'owner', 'Otto') : ours
    const answer = await knock(visitor, key, ids.id!)
    const body = await textOf(answer)
    const named = key.includes('{') && !key.includes('{token}') && !MAKES_ITS_OWN.includes(key)
    const refused = answer.status === 404 || answer.status === 403
    if (named ? !refused : answer.status >= 500) wrong.push(`${key}: ${answer.status}`)
    if (body.includes(SECRET)) wrong.push(`${key} tells: ${body}`)
  }
  // Their ids below one's own document.
  for (const key of routes.filter((one) => one.startsWith('DELETE /api/documents/{id}/'))) {
    const answer = await knock(ours, key, ourDocument)
    if (answer.status >= 500 || (key.includes('{one}') && answer.status !== 404))
      wrong.push(`${key} of our document: ${answer.status}`)
  }
  expect(wrong).toEqual([])
  expect(await everythingOfTheirs()).toEqual(before)
})
