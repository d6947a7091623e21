import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import {
  DEFAULT_WORKSPACE,
  openCatalogue,
  projectDocument,
  type DocumentProjection,
} from '../../src/catalogue/index.ts'
import { draws, fc } from '../support/property.ts'

const catalogue = openCatalogue(env.CATALOGUE)
const NOW = '2026-01-01T00:00:00.000Z'

async function register(id: string, creationKey: string | null = null) {
  return catalogue.documents.register({
    id,
    workspace: DEFAULT_WORKSPACE,
    createdBy: 'somebody',
    creationKey,
    now: NOW,
  })
}

const projection = (id: string, seq: number): DocumentProjection => ({
  id,
  seq,
  title: `title ${seq}`,
  langs: ['zh', 'en'],
  head: seq,
  pairs: 1,
  openCorrections: 0,
  openThreads: 0,
  readShare: 0,
  visibility: 'private',
  updatedAt: NOW,
})

const rowOf = (id: string) =>
  env.CATALOGUE.prepare('SELECT state, seq, title FROM document WHERE id = ?').bind(id).first()

const owner = { workspace: DEFAULT_WORKSPACE, member: null, role: 'owner' } as const

test('projections may repeat and overtake each other: the newest stands', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 }),
      async (seqs) => {
        const id = `order${count++}`
        await register(id)
        for (const seq of seqs) await projectDocument(env.CATALOGUE, projection(id, seq))
        const newest = Math.max(...seqs)
        expect(await rowOf(id)).toEqual({ state: 'live', seq: newest, title: `title ${newest}` })
      },
    ),
    { numRuns: draws(30) },
  )
})

test('a document is listed once something was projected, not before', async () => {
  await register('fresh')
  const ids = async () => {
    const list = await catalogue.documents.list(owner, { limit: 500 })
    return list.ok ? list.value.items.map((item) => item.id) : []
  }
  expect(await ids()).not.toContain('fresh')
  expect((await catalogue.documents.find('fresh')).ok).toBe(true)
  await projectDocument(env.CATALOGUE, projection('fresh', 1))
  expect(await ids()).toContain('fresh')
})

test('a deleted document stays so, whatever arrives late, and keeps none of its words', async () => {
  await register('gone', 'key')
  await projectDocument(env.CATALOGUE, projection('gone', 1))
  await catalogue.documents.beginDeletion('gone', NOW)
  expect((await catalogue.documents.find('gone')).ok).toBe(false)
  await catalogue.documents.finishDeletion('gone', NOW)
  await projectDocument(env.CATALOGUE, projection('gone', 9))
  expect(await rowOf('gone')).toEqual({ state: 'deleted', seq: 1, title: '' })
  expect(await register('other', 'key')).toMatchObject({ error: { code: 'NOT_FOUND', id: 'gone' } })
})

test('a projection of a document nobody registered makes none', async () => {
  await projectDocument(env.CATALOGUE, projection('stranger', 1))
  expect(await rowOf('stranger')).toBeNull()
})
