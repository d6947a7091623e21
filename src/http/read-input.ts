import type { z } from 'zod'
import { fail, LIMITS, ok, type Result } from '../domain/index.ts'

/**
 * Checks input from outside against its schema. Lengths beyond a limit of the
 * domain become LIMIT_EXCEEDED with the limit's name (which schemas carry as
 * the message of their `max`), everything else INVALID_INPUT; both name the
 * first offending place as one would write it in JSON.
 */
export function readInput<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return ok(parsed.data)
  const issue = deepest(parsed.error.issues[0])
  if (!issue) throw new Error('bug: a schema refused its input without an issue')
  const path = written(issue.path)
  if (issue.code === 'too_big' && Object.hasOwn(LIMITS, issue.message)) {
    const actual = sizeOf(at(input, issue.path))
    return fail({ code: 'LIMIT_EXCEEDED', limit: issue.message, max: Number(issue.maximum), actual, path })
  }
  return fail({ code: 'INVALID_INPUT', path, problem: issue.message })
}

/** Reads a JSON body of at most `maxBytes`. The length is counted while it comes in, whatever its header says. */
export async function readJson(request: Request, maxBytes: number): Promise<Result<unknown>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') {
    return fail({ code: 'INVALID_INPUT', path: 'Content-Type', problem: 'application/json is needed' })
  }
  const bytes = await readBytes(request, maxBytes)
  if (!bytes.ok) return bytes
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes.value)
    return ok(JSON.parse(text))
  } catch {
    return fail({ code: 'INVALID_INPUT', path: '', problem: 'the body is not JSON in UTF-8' })
  }
}

/** The bytes of a body, or LIMIT_EXCEEDED as soon as they are too many. */
export async function readBytes(request: Request, maxBytes: number): Promise<Result<Uint8Array>> {
  const tooMany = (actual: number) =>
    fail({ code: 'LIMIT_EXCEEDED', limit: 'requestBytes', max: maxBytes, actual, path: '' } as const)
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > maxBytes) return tooMany(declared)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength
    if (length > maxBytes) return tooMany(length)
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return ok(bytes)
}

type Issue = z.core.$ZodIssue

/** Of a union that nothing fits, the complaint of the alternative that came furthest says most. */
function deepest(issue: Issue | undefined): Issue | undefined {
  if (issue?.code !== 'invalid_union') return issue
  const inner = issue.errors
    .map((issues) => deepest(issues[0]))
    .filter((found) => found !== undefined)
    .toSorted((a, b) => b.path.length - a.path.length)[0]
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue
}

/** `pairs[3].texts.en` */
function written(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
    .slice(0, 200)
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  )
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Number(value)
}
