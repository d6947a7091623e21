import type { GlossaryKey } from '../../catalogue/index.ts'
import { ok } from '../../domain/index.ts'
import type { Answered } from '../../contract/index.ts'
import { versioned } from '../caching.ts'
import { documentObjects } from '../document-object.ts'
import { glossaryFile, importInto, putTerm, removeTerm } from '../glossary.ts'
import type { Call, Handlers, Outcome } from '../handler.ts'
import { logError } from '../log.ts'

type WorkspaceCall = Pick<Call<'GET /api/glossary/terms'>, 'principal' | 'query'>
type DocumentCall = Pick<Call<'GET /api/documents/{id}/glossary/terms'>, 'principal' | 'query' | 'params'>
type ListCall = Pick<Call<'GET /api/glossary/terms'>, 'catalogue' | 'query' | 'request'>

/** Own glossaries: one of the workspace and one of each document, which are used alike. */
export const glossaryHandlers = {
  'GET /api/glossary/terms': (call) => terms(call, ofWorkspace(call)),
  'PUT /api/glossary/terms/{term}': (call) =>
    changing(call, ofWorkspace(call), (key) => putTerm(call, key, call.params.term, call.body)),
  'DELETE /api/glossary/terms/{term}': (call) =>
    changing(call, ofWorkspace(call), (key) => removeTerm(call, key, call.params.term, call.query.version)),
  'POST /api/glossary/import': (call) =>
    changing(call, ofWorkspace(call), (key) => importInto(call, key, call.body)),
  'GET /api/glossary/export': (call) => glossaryFile(call, ofWorkspace(call), call.query.format, 'glossary'),
  'GET /api/glossary/changes': (call) => call.catalogue.glossaries.changes(ofWorkspace(call), call.query),

  'GET /api/documents/{id}/glossary': async (call) => {
    const { catalogue, query } = call
    const key = ofDocument(call)
    const [own, shared] = await Promise.all([
      catalogue.glossaries.state(key),
      catalogue.glossaries.state({ ...key, document: '' }),
    ])
    const version = `${own.version}.${shared.version}`
    return versioned(call, tag(version, query), async () => {
      const page = await catalogue.glossaries.active(key, query)
      return page.ok ? ok({ ...page.value, version }) : page
    })
  },

  'GET /api/documents/{id}/glossary/terms': (call) => terms(call, ofDocument(call)),

  'PUT /api/documents/{id}/glossary/terms/{term}': (call) =>
    telling(call, (key) => putTerm(call, key, call.params.term, call.body)),

  'DELETE /api/documents/{id}/glossary/terms/{term}': (call) =>
    telling(call, (key) => removeTerm(call, key, call.params.term, call.query.version)),

  'POST /api/documents/{id}/glossary/import': (call) =>
    telling(call, (key) => importInto(call, key, call.body)),

  'GET /api/documents/{id}/glossary/export': async (call) => {
    const document = await call.document.read()
    if (!document.ok) return document
    return glossaryFile(call, ofDocument(call), call.query.format, document.value.title)
  },

  'GET /api/documents/{id}/glossary/changes': (call) =>
    call.catalogue.glossaries.changes(ofDocument(call), call.query),
} satisfies Partial<Handlers>

function ofWorkspace({ principal: { workspace }, query: { from, to } }: WorkspaceCall): GlossaryKey {
  return { workspace, document: '', from, to }
}

function ofDocument({ principal: { workspace }, query: { from, to }, params }: DocumentCall): GlossaryKey {
  return { workspace, document: params.id, from, to }
}

/** The number is taken before the rest is read: a page can be newer than its version, never older. */
async function terms(
  call: ListCall,
  key: GlossaryKey,
): Promise<Outcome<Answered<'GET /api/glossary/terms'>>> {
  const { glossaries } = call.catalogue
  const state = await glossaries.state(key)
  return versioned(call, tag(state.version, call.query), async () => {
    const page = await glossaries.list(key, call.query)
    return page.ok ? ok({ ...page.value, ...state }) : page
  })
}

function tag(version: string | number, { from, to, cursor = '', limit = 0 }: ListCall['query']): string {
  return [version, from, to, cursor, limit].join('-')
}

/** Documents that hear of a change at once; the sweep tells the rest. */
const TOLD_AT_ONCE = 40

/**
 * After a change the documents that go by the glossary hear of it, behind the
 * answer: each checks its text again where the terms may say otherwise. Those
 * of a workspace may be many, so some hear at once and the rest from the sweep.
 */
async function changing<T>(
  { catalogue, env, context }: Pick<Call<'GET /api/glossary/terms'>, 'catalogue' | 'env' | 'context'>,
  key: GlossaryKey,
  write: (key: GlossaryKey) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const outcome = await write(key)
  if (outcome instanceof Response || !outcome.ok) return outcome
  const told = catalogue.termNews.tellOf(key, documentObjects(env).termsChanged, TOLD_AT_ONCE)
  context.waitUntil(told.catch((error: unknown) => logError('-', 'telling of changed terms', error)))
  return outcome
}

/** Those who have the document open hear of it too; if its object does not answer now, they read it later. */
async function telling<T>(
  call: Pick<
    Call<'PUT /api/documents/{id}/glossary/terms/{term}'>,
    'document' | 'catalogue' | 'caller' | 'principal' | 'query' | 'env' | 'context'
  > & { readonly params: { readonly id: string } },
  write: (key: GlossaryKey) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const { document, catalogue, caller, params } = call
  const key = ofDocument(call)
  const outcome = await changing(call, key, write)
  if (outcome instanceof Response || !outcome.ok) return outcome
  try {
    const { version } = await catalogue.glossaries.state(key)
    await document.tellGlossary(version, { actor: caller.actor })
  } catch (error) {
    logError('-', `telling of the glossary of ${params.id}`, error)
  }
  return outcome
}
