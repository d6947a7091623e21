import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import { DEFAULT_WORKSPACE, openCatalogue, sweep } from '../../src/catalogue/index.ts'
import type { NewDocument } from '../../src/contract/index.ts'
import { documentObjects } from '../../src/http/index.ts'
import { documentObject } from '../../src/http/document-object.ts'

const catalogue = openCatalogue(env.CATALOGUE)
const objects = documentObjects(env)
const caller = { actor: { kind: 'system', name: 'Duizhao' } } as const
const CRASHED = '2026-01-01T00:00:00.000Z'
const LATER = new Date('2026-01-01T00:30:00.000Z')

const input: NewDocument = {
  title: '标题',
  editions: [{ id: 'zh', lang: 'zh', title: '原文', role: 'source' }],
  pairs: [{ texts: { zh: [{ kind: 'text', text: '甲', gap: '\n' }] } }],
  message: '',
  visibility: 'private',
  guestsMaySuggest: false,
}

let id = ''

beforeEach(async () => {
  id = crypto.randomUUID().replaceAll('-', '')
  await catalogue.documents.register({
    id,
    workspace: DEFAULT_WORKSPACE,
    createdBy: 'somebody',
    creationKey: null,
    now: CRASHED,
  })
})

const rowOf = () =>
  env.CATALOGUE.prepare('SELECT state, title, seq FROM document WHERE id = ?').bind(id).first()

test('a crash after the object was made: the document appears', async () => {
  await documentObject(env, id).create(id, input, caller)
  await sweep(catalogue, objects, LATER)
  expect(await rowOf()).toMatchObject({ state: 'live', title: '标题' })
})

test('a crash before the object was made: the row goes', async () => {
  await sweep(catalogue, objects, LATER)
  expect(await rowOf()).toBeNull()
})

test('a creation that may still be under way is left alone', async () => {
  await sweep(catalogue, objects, new Date('2026-01-01T00:05:00.000Z'))
  expect(await rowOf()).toMatchObject({ state: 'creating' })
})

test('a crash in the middle of a deletion: the rest of the document goes', async () => {
  await documentObject(env, id).create(id, input, caller)
  await catalogue.documents.beginDeletion(id, CRASHED)
  await sweep(catalogue, objects, LATER)
  expect(await rowOf()).toMatchObject({ state: 'deleted', title: '' })
  expect(await documentObject(env, id).read()).toMatchObject({ error: { code: 'NOT_FOUND' } })
})

test('a list that lags behind its document catches up', async () => {
  const made = await documentObject(env, id).create(id, input, caller)
  if (!made.ok) throw new Error(made.error.code)
  await catalogue.documents.project(made.value, CRASHED)
  await env.CATALOGUE.prepare("UPDATE document SET seq = 0, title = 'stale' WHERE id = ?").bind(id).run()
  await sweep(catalogue, objects, LATER)
  expect(await rowOf()).toMatchObject({ title: '标题', seq: made.value.seq })
})

test('what ran out is dropped', async () => {
  const count = (table: string) =>
    env.CATALOGUE.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare("INSERT INTO member VALUES ('m', 'default', 'M', ?)").bind(CRASHED),
    env.CATALOGUE.prepare("INSERT INTO session VALUES ('h', 'default', 'm', ?1, ?1)").bind(CRASHED),
    env.CATALOGUE.prepare(
      `INSERT INTO link (id, token_hash, workspace, kind, role, created_by, created_at, expires_at)
       VALUES ('l', 't', 'default', 'owner', 'owner', 'm', ?1, ?1)`,
    ).bind(CRASHED),
  ])
  await sweep(catalogue, objects, LATER)
  expect([await count('session'), await count('link')]).toEqual([0, 0])
})
