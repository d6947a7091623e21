import { makerOf, newId } from '../../auth/index.ts'
import { SESSION_HEADER, type DocumentService, type DocumentView } from '../../contract/index.ts'
import { fail, ok, type Document, type Result } from '../../domain/index.ts'
import { checkPackage } from '../../formats/package/index.ts'
import { askerOf } from '../asker.ts'
import { purge, versioned } from '../caching.ts'
import { documentObject, objectStub } from '../document-object.ts'
import { keepGlossaries } from '../glossary.ts'
import type { Call, Handlers, Outcome } from '../handler.ts'
import { logError } from '../log.ts'
import { viewOf } from './document-view.ts'

/** Documents as wholes. */
export const documentHandlers = {
  'GET /api/documents': ({ catalogue, principal, query }) =>
    catalogue.documents.list(askerOf(principal), query),

  'POST /api/documents': (call) => make(call, (object, id) => object.create(id, call.body, call.caller)),

  'POST /api/documents/import': async (call) => {
    const content = checkPackage(call.body)
    if (!content.ok) return content
    const { glossaries = [] } = content.value
    return make(call, async (object, id) => {
      // A document that is there has its terms: a key that comes with another package must not bring others.
      const isThere = (await object.read()).ok
      const kept = isThere ? ok(null) : await keepGlossaries(call, id, glossaries)
      return kept.ok ? object.importPackage(id, content.value, call.caller) : kept
    })
  },

  // What is read of many pairs is worked out after the event that calls for it: it is part of the tag.
  'GET /api/documents/{id}': async (call) => {
    const role = call.principal.roleInDocument
    const document = await call.document.read()
    if (!document.ok) return document
    const { seq, progress } = document.value
    const tag = [seq, role, ...progress.flatMap(({ read, changed }) => [read, changed])].join('-')
    return versioned(call, tag, async () => ok(viewOf(document.value, role)))
  },

  'PATCH /api/documents/{id}': async (call) => {
    const changed = await call.document.change(call.body, call.caller)
    if (!changed.ok) return changed
    purge(call.context, call.params.id)
    await project(call, changed.value)
    return ok(viewOf(changed.value, call.principal.roleInDocument))
  },

  // The object first, in one transaction: it is what the public asks. If that fails nothing happened; if the registry
  // fails after it, the object's alarm tells it again, and trying again does no harm.
  'DELETE /api/documents/{id}': async ({ document, catalogue, params: { id }, caller, context, now }) => {
    const deleted = await document.delete(caller).finally(() => purge(context, id))
    if (!deleted.ok && deleted.error.code !== 'NOT_FOUND') return deleted
    await catalogue.documents.beginDeletion(id, now.toISOString())
    await catalogue.documents.finishDeletion(id, now.toISOString())
    return ok(null)
  },

  'GET /api/documents/{id}/events': ({ document, query }) => document.events(query),

  'GET /api/documents/{id}/live': async ({ request, env, params, principal }) => {
    if (request.headers.get('upgrade')?.toLowerCase() !== 'websocket') {
      return fail({ code: 'INVALID_INPUT', path: 'Upgrade', problem: 'websocket is needed' })
    }
    const headers = new Headers(request.headers)
    headers.delete('cookie')
    headers.delete(SESSION_HEADER)
    if (principal.sessionHash !== null) headers.set(SESSION_HEADER, principal.sessionHash)
    const entered = await objectStub(env, params.id).fetch(new Request(request, { headers }))
    // Anything but a handshake: the room is full.
    return entered.status === 101 ? entered : fail({ code: 'UNAVAILABLE' })
  },

  'GET /api/documents/{id}/visit': async ({ document, caller }) => {
    const visit = await document.lastVisit(caller)
    return visit.ok ? ok(visit.value ?? { seq: 0, revision: 0 }) : visit
  },

  'PUT /api/documents/{id}/visit': ({ document, body, caller }) => document.recordVisit(body, caller),
} satisfies Partial<Handlers>

/**
 * Registers a document, then makes its object. A retry with the same key gets
 * the same id, and so the object's own answer of then. If the object refuses
 * the input, the registry forgets it; a crash in between is the sweep's.
 */
async function make(
  call: Call<'POST /api/documents' | 'POST /api/documents/import'>,
  create: (object: DocumentService, id: string) => Promise<Result<Document>>,
): Promise<Outcome<DocumentView>> {
  const { catalogue, principal, caller, env, now } = call
  const fresh = newId()
  const id = await catalogue.documents.register({
    id: fresh,
    workspace: principal.workspace,
    createdBy: makerOf(principal),
    creationKey: caller.idempotencyKey ?? null,
    now: now.toISOString(),
  })
  if (!id.ok) return id
  const made = await create(documentObject(env, id.value), id.value)
  if (!made.ok) {
    if (id.value === fresh) await catalogue.documents.forget(fresh)
    return made
  }
  await project(call, made.value)
  return { ...ok(viewOf(made.value, principal.role)), headers: { location: `/api/documents/${id.value}` } }
}

/** So that whoever wrote sees it in the next list. The object's outbox brings the same later if D1 does not answer now. */
async function project(
  { catalogue, now }: Pick<Call<'PATCH /api/documents/{id}'>, 'catalogue' | 'now'>,
  document: Document,
): Promise<void> {
  try {
    await catalogue.documents.project(document, now.toISOString())
  } catch (error) {
    logError('-', `projecting document ${document.id}`, error)
  }
}
