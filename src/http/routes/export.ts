import {
  fail,
  joinPackage,
  LIMITS,
  ok,
  type Body,
  type Document,
  type DocumentPackage,
  type Result,
} from '../../domain/index.ts'
import { writePlainText } from '../../formats/plain-text/index.ts'
import { downloadHeaders } from '../download.ts'
import type { Call, Handlers } from '../handler.ts'

type ExportCall = Call<'GET /api/documents/{id}/export'>

/** Files to take away. */
export const exportHandlers = {
  'GET /api/documents/{id}/export': async (call) => {
    const document = await call.document.read()
    if (!document.ok) return document
    const written = await write(call, document.value)
    if (!written.ok) return written
    const { text, type, extension } = written.value
    const name = [document.value.title, call.query.edition].filter(Boolean).join(' ')
    return new Response(text, { headers: downloadHeaders(`${name}.${extension}`, type) })
  },
} satisfies Partial<Handlers>

interface Written {
  readonly text: string
  readonly type: string
  readonly extension: string
}

async function write(call: ExportCall, document: Document): Promise<Result<Written>> {
  const { format, edition, at = document.head } = call.query
  if (format === 'package') {
    const whole = await wholePackage(call)
    return whole.ok
      ? ok({ text: JSON.stringify(whole.value), type: 'application/json', extension: 'duizhao.json' })
      : whole
  }
  if (edition === undefined) {
    return fail({ code: 'INVALID_INPUT', path: 'edition', problem: 'needed for this format' })
  }
  const bodies = await editionBodies(call, edition, at)
  if (!bodies.ok) return bodies
  const text = [...writePlainText(bodies.value)].join('')
  return ok({ text, type: 'text/plain; charset=utf-8', extension: 'txt' })
}

async function wholePackage({ document }: ExportCall): Promise<Result<DocumentPackage>> {
  const parts: DocumentPackage[] = []
  let cursor: string | null = null
  do {
    const next = await document.exportPackage(cursor === null ? {} : { cursor })
    if (!next.ok) return next
    parts.push(next.value.part)
    cursor = next.value.nextCursor
  } while (cursor !== null)
  return ok(joinPackage(parts))
}

async function editionBodies({ document }: ExportCall, edition: string, at: number): Promise<Result<Body[]>> {
  const bodies: Body[] = []
  let cursor: string | null = null
  do {
    const page = await document.editionText(edition, {
      at,
      limit: LIMITS.pageSize,
      ...(cursor !== null && { cursor }),
    })
    if (!page.ok) return page
    bodies.push(...page.value.items.map((item) => item.body))
    cursor = page.value.nextCursor
  } while (cursor !== null)
  return ok(bodies)
}
