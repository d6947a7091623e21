import { describe, expect, test } from 'vitest'
import { ROUTES, type Endpoint } from '../../src/contract/index.ts'
import { readInput } from '../../src/http/read-input.ts'
import { draft } from './support/sample.ts'
import { draws, fc } from '../support/property.ts'

const bodies = Object.entries<Endpoint>(ROUTES).flatMap(([key, { body }]) =>
  body ? [[key, body] as const] : [],
)

describe.each(bodies)('the body of %s', (_, schema) => {
  test('is taken or refused with a place, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readInput(schema, value)
        if (!read.ok) expect(['INVALID_INPUT', 'LIMIT_EXCEEDED']).toContain(read.error.code)
      }),
      { numRuns: draws(50) },
    )
  })
})

test('what is taken is what was given: nothing is added, lost or changed', () => {
  const { body } = ROUTES['POST /api/documents']
  // A NUL is refused, and told so.
  const text = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 50 })
    .filter((words) => !words.includes('\0'))
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      const pairs = texts.map((words) => ({
        texts: { zh: [{ kind: 'text' as const, text: words, gap: '\r\n \u3000' }] },
      }))
      const given = draft({ pairs })
      expect(readInput(body, given)).toEqual({ ok: true, value: given })
    }),
    { numRuns: draws(25) },
  )
})

test.each([
  [{ base: 0 }, 'base'],
  [{ base: 1, command: { kind: 'edit', texts: [{ pair: 'x' }] }, message: '' }, 'command.texts[0].pair'],
  [{ base: 1, command: { kind: 'nothing' }, message: '' }, 'command.kind'],
  [
    { base: 1, command: { kind: 'import', edition: 'en', pairs: [{ pair: 'p1', body: [{}] }] }, message: '' },
    'command.pairs[0].body[0].kind',
  ],
])('the place of the first mistake is named: %j', (body, path) => {
  const read = readInput(ROUTES['POST /api/documents/{id}/revisions'].body, body)
  expect(read).toMatchObject({ ok: false, error: { path } })
})
