import { expect, test } from 'vitest'
import { openApi, ROUTES } from '../../src/contract/index.ts'

const description = JSON.parse(JSON.stringify(openApi())) as {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, unknown>; responses: Record<string, unknown> }
}

interface Operation {
  parameters: { name: string; in: string; required?: boolean }[]
  requestBody?: unknown
  responses: Record<string, unknown>
}

const operations = Object.entries(description.paths).flatMap(([path, byMethod]) =>
  Object.entries(byMethod).map(([method, operation]) => ({ path, method, operation })),
)

test('there is an operation for every route', () => {
  const keys = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  expect(keys.toSorted()).toEqual(Object.keys(ROUTES).toSorted())
})

test('every reference leads somewhere, and no component is unused', () => {
  const text = JSON.stringify(description)
  const targets = new Set(
    [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1]),
  )
  expect([...targets].toSorted()).toEqual(Object.keys(description.components.schemas).toSorted())
  expect(text).not.toContain('$defs')
})

test('every place in a path is a required parameter', () => {
  for (const { path, operation } of operations) {
    const places = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    const required = operation.parameters.filter((p) => p.in === 'path' && p.required).map((p) => p.name)
    expect(required.toSorted()).toEqual(places.toSorted())
  }
})

test('bodies belong to writes, and writes take an idempotency key', () => {
  for (const { method, operation } of operations) {
    const takesKey = operation.parameters.some((parameter) => parameter.name === 'Idempotency-Key')
    expect(takesKey).toBe(method !== 'get')
    if (method === 'get') expect(operation.requestBody).toBeUndefined()
  }
})

test('every operation says how it fails', () => {
  for (const { operation } of operations) {
    expect(operation.responses).toHaveProperty('default')
    expect(Object.keys(operation.responses).length).toBe(2)
  }
  expect(description.components.schemas).toHaveProperty('WireError')
})
