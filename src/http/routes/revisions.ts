import { ok, readColumns } from '../../domain/index.ts'
import { immutable, present, purge } from '../caching.ts'
import type { Handlers } from '../handler.ts'

/** The text and its history. */
export const revisionHandlers = {
  'GET /api/documents/{id}/pairs': (call) => {
    const { document, query } = call
    const { at } = query
    return at === undefined
      ? present(call, ({ head }) => document.pairs({ ...query, at: head }))
      : immutable(call, `r${at}`, () => document.pairs({ ...query, at }))
  },

  'GET /api/documents/{id}/compare': (call) => {
    const { document, query } = call
    return immutable(call, `r${query.from}-${query.to}`, () => document.compare(query))
  },

  'GET /api/documents/{id}/columns': (call) => {
    const { document, query } = call
    const columns = readColumns(query.columns) ?? []
    return immutable(call, `c${query.columns.replaceAll(',', '+')}`, () =>
      document.columns({ ...query, columns }),
    )
  },

  'GET /api/documents/{id}/revisions': (call) => present(call, () => call.document.revisions(call.query)),

  // Its label can change, and credits can come to it: the present, though the texts are past.
  'GET /api/documents/{id}/revisions/{number}': (call) =>
    present(call, () => call.document.revision(call.params.number, call.query)),

  'POST /api/documents/{id}/revisions': ({ document, body, caller }) => document.revise(body, caller),

  'PUT /api/documents/{id}/revisions/{number}/label': async ({ document, params, body, caller, context }) => {
    const labelled = await document.label(params.number, body.label, caller)
    // Readers may compare with labelled revisions.
    if (labelled.ok) purge(context, params.id)
    return labelled
  },

  'PUT /api/documents/{id}/publications/{edition}': async ({ document, params, body, caller, context }) => {
    const published = await document.publish(params.edition, body.revision, caller)
    if (published.ok) purge(context, params.id)
    return published
  },

  'DELETE /api/documents/{id}/publications/{edition}': async ({ document, params, caller, context }) => {
    const taken = await document.unpublish(params.edition, caller)
    if (!taken.ok) return taken
    purge(context, params.id)
    return ok(null)
  },
} satisfies Partial<Handlers>
