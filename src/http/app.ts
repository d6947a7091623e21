import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { ROUTES, type RouteKey } from '../contract/index.ts'
import type { Env } from '../env.ts'
import { failureResponse } from './failure-response.ts'
import type { Handler, Handlers } from './handler.ts'
import { finish, respond } from './respond.ts'
import { correctionHandlers } from './routes/corrections.ts'
import { documentHandlers } from './routes/documents.ts'
import { exportHandlers } from './routes/export.ts'
import { glossaryHandlers } from './routes/glossary.ts'
import { findingHandlers } from './routes/findings.ts'
import { issueHandlers } from './routes/issues.ts'
import { linkHandlers } from './routes/links.ts'
import { memberHandlers } from './routes/members.ts'
import { newsHandlers } from './routes/news.ts'
import { publicHandlers } from './routes/public.ts'
import { readingHandlers } from './routes/readings.ts'
import { rejectionReasonHandlers } from './routes/rejection-reasons.ts'
import { revisionHandlers } from './routes/revisions.ts'
import { searchHandlers } from './routes/search.ts'
import { sessionHandlers } from './routes/session.ts'
import { wordHistoryHandlers } from './routes/word-history.ts'
import { threadHandlers } from './routes/threads.ts'
import { checkSettings } from './settings.ts'
import { languageOfRequest, wordsOf } from './words.ts'

const HANDLERS: Handlers = {
  ...sessionHandlers,
  ...memberHandlers,
  ...linkHandlers,
  ...documentHandlers,
  ...exportHandlers,
  ...revisionHandlers,
  ...wordHistoryHandlers,
  ...correctionHandlers,
  ...rejectionReasonHandlers,
  ...glossaryHandlers,
  ...searchHandlers,
  ...findingHandlers,
  ...threadHandlers,
  ...issueHandlers,
  ...readingHandlers,
  ...newsHandlers,
  ...publicHandlers,
}

/** The server: every route of the contract and nothing else. Throws on a setting that cannot be right. */
export function createApp(env: Env) {
  checkSettings(env)
  const app = new Hono<{ Bindings: Env }>()

  // The public face is for pages of any site. It reads no cookie, so there is nothing to protect from them.
  app.use(
    '/public/*',
    cors({
      origin: '*',
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['content-type', 'idempotency-key', 'if-none-match'],
      exposeHeaders: ['etag', 'retry-after', 'x-request-id'],
      maxAge: 86_400,
    }),
  )
  for (const key of Object.keys(ROUTES) as RouteKey[]) {
    const [method = '', path = ''] = key.split(' ')
    // One handler's calls are as good as another's here: which belongs to which, `Handlers` has checked.
    const handler = HANDLERS[key] as unknown as Handler<RouteKey>
    app.on(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), respond(key, handler))
  }
  app.notFound(async ({ req: { raw } }) => {
    const { pathname } = new URL(raw.url)
    const requestId = crypto.randomUUID()
    const asPage = !/^\/(?:api|public)\//.test(pathname)
    const words = wordsOf(languageOfRequest(raw, false))
    const failure = { code: 'NOT_FOUND', what: 'route', id: pathname } as const
    return finish(await failureResponse({ failure, requestId, words, asPage }), requestId, raw)
  })
  return app
}
