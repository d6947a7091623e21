import { env, exports } from 'cloudflare:workers'
import { expect, test } from 'vitest'

test('the Worker answers on its own origin', async () => {
  const answer = await exports.default.fetch('http://localhost/healthz')
  expect(answer.status).toBe(200)
})

test('the document objects and the catalogue are the real ones', async () => {
  expect(env.DOCUMENTS.idFromName('x').toString()).toMatch(/^[0-9a-f]{64}$/)
  const row = await env.CATALOGUE.prepare('select 1 as one').first()
  expect(row).toEqual({ one: 1 })
})
