import { expect, test } from 'vitest'
import { env } from 'cloudflare:workers'
import { createApp } from '../../src/http/index.ts'
import { Visitor } from './support/visitor.ts'

interface Description {
  openapi: string
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>
}

test('the description names every live route and no other', async () => {
  const answer = await new Visitor().fetch('/api/openapi.json')
  const description = (await answer.json()) as Description
  expect(description.openapi).toBe('3.1.0')
  const described = Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const live = createApp(env)
    .routes.filter((route) => route.method !== 'ALL')
    .map((route) => `${route.method} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`)
  expect(described.toSorted()).toEqual([...new Set(live)].toSorted())
})
