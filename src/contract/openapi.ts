import { z } from 'zod'
import type { Answer, Endpoint } from './endpoint.ts'
import { ROUTES } from './routes.ts'
import { wireError } from './schemas/failure.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * The description of the whole wire in OpenAPI 3.1, whose schemas are JSON
 * Schema 2020-12: the very schemas that check requests, written out by zod.
 * Those that have an id become components, each written once.
 */
export function openApi(): Json {
  const components = new Components()
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [key, endpoint] of Object.entries<Endpoint>(ROUTES)) {
    const [method = '', path = ''] = key.split(' ')
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(endpoint, method, components) }
  }
  const error = { description: 'What went wrong', content: jsonContent(components.refer(wireError)) }
  return {
    openapi: '3.1.0',
    info: { title: 'Duizhao', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    components: { schemas: components.schemas, responses: { Error: error } },
  }
}

function operation(endpoint: Endpoint, method: string, components: Components): Json {
  return {
    summary: endpoint.summary,
    parameters: [
      ...parameters('path', endpoint.params, components),
      ...parameters('query', endpoint.query, components),
      ...(method === 'GET' ? [] : [IDEMPOTENCY_KEY]),
    ],
    ...(endpoint.body && {
      requestBody: { required: true, content: jsonContent(components.refer(endpoint.body)) },
    }),
    responses: {
      [endpoint.answer.status]: success(endpoint.answer, components),
      default: { $ref: '#/components/responses/Error' },
    },
    'x-action': endpoint.action,
  }
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'The same key with the same request is answered as the first time and done once.',
  schema: { type: 'string', minLength: 1, maxLength: 100 },
}

function parameters(place: 'path' | 'query', schema: z.ZodType, components: Components): Json[] {
  const { properties = {}, required = [] } = components.refer(schema) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema: rest,
  }))
}

function success(answer: Answer<unknown>, components: Components): Json {
  if ('json' in answer) return { description: 'Done', content: jsonContent(components.refer(answer.json)) }
  if (!('media' in answer)) return { description: 'Done' }
  const anything = { schema: { type: 'string' } }
  return { description: 'Done', content: Object.fromEntries(answer.media.map((type) => [type, anything])) }
}

const jsonContent = (schema: Json): Json => ({ 'application/json': { schema } })

class Components {
  readonly schemas: Record<string, unknown> = {}

  /** The schema in JSON Schema: a reference if it has an id. Wrapped, since zod refers to what is inside only. */
  refer(schema: z.ZodType): Json {
    const written = JSON.stringify(z.toJSONSchema(z.object({ it: schema }), { io: 'input' }))
    const { properties, $defs } = JSON.parse(written.replaceAll('"#/$defs/', '"#/components/schemas/')) as {
      properties: { it: Json }
      $defs?: Record<string, unknown>
    }
    Object.assign(this.schemas, $defs)
    return properties.it
  }
}
