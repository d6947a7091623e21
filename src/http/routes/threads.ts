import type { CommentRequest } from '../../contract/index.ts'
import { present } from '../caching.ts'
import type { Call, Handlers } from '../handler.ts'

/** Where threads stand depends on the newest text, which is the present too. */
export const threadHandlers = {
  'GET /api/documents/{id}/people': ({ catalogue, principal, params, query }) =>
    catalogue.people.list(principal.workspace, params.id, query),

  'GET /api/documents/{id}/threads': (call) => {
    const { mentions, ...filter } = call.query
    const me = call.principal.member?.id ?? ''
    const asked = mentions === undefined ? filter : { ...filter, mentions: me }
    return present(call, () => call.document.threads(asked), `-${me}`)
  },

  'GET /api/documents/{id}/threads/{thread}': (call) =>
    present(call, () => call.document.thread(call.params.thread)),

  'POST /api/documents/{id}/threads': async (call) =>
    call.document.startThread({ ...call.body, ...(await mentionable(call)) }, call.caller),

  'POST /api/documents/{id}/threads/{thread}/comments': async (call) =>
    call.document.reply(call.params.thread, { ...call.body, ...(await mentionable(call)) }, call.caller),

  'PATCH /api/documents/{id}/threads/{thread}/comments/{comment}': async (call) => {
    const input = { ...call.body, ...(await mentionable(call)) }
    return call.document.editComment(call.params.thread, call.params.comment, input, call.caller)
  },

  'DELETE /api/documents/{id}/threads/{thread}/comments/{comment}': ({ document, params, caller }) =>
    document.deleteComment(params.thread, params.comment, caller),

  'PUT /api/documents/{id}/threads/{thread}/state': ({ document, params, body, caller }) =>
    document.settleThread(params.thread, body.state, caller),
} satisfies Partial<Handlers>

/**
 * The mentions of people who may read the document. The others stay words in
 * the text: who lost their access while somebody typed is no reason to refuse
 * what was typed.
 */
async function mentionable({
  catalogue,
  principal,
  params,
  body,
}: Pick<Call<'POST /api/documents/{id}/threads'>, 'catalogue' | 'principal'> & {
  readonly params: { readonly id: string }
  readonly body: CommentRequest
}): Promise<Pick<CommentRequest, 'mentions'>> {
  if (!body.mentions?.length) return {}
  const named = body.mentions.flatMap(({ member }) => member ?? [])
  const readers = await catalogue.people.among(principal.workspace, params.id, named)
  return { mentions: body.mentions.filter(({ member }) => member !== undefined && readers.has(member)) }
}
