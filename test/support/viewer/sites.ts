import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { PublishedDiffPage, PublishedPage } from '../../../src/contract/published.ts'

const SCRIPT = readFileSync(join(import.meta.dirname, '../../../dist/web/viewer/v1/duizhao-viewer.js'))

export interface Recorded {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What the publishing site answers; changed by a test while the page is open. */
export interface Answers {
  /** By cursor; '' for the first page. */
  pages: Readonly<Record<string, PublishedPage>>
  /** By the revision compared with, followed by the cursor where there is one. */
  diffs: Readonly<Record<string, PublishedDiffPage>>
  /** Status and body of the next suggestions. */
  suggestion: { readonly status: number; readonly body: unknown }
  /** Every answer of the public API waits for it. */
  gate: Promise<void>
}

export interface Sites {
  /** `http://localhost:…`, which publishes. */
  readonly publisher: string
  /** Address of the edition there. */
  readonly src: string
  /** `http://127.0.0.1:…`: another site, which embeds. */
  readonly host: string
  readonly answers: Answers
  /** Everything the publisher was asked, in order. */
  readonly requests: Recorded[]
  /** What the embedding page contains: its body as HTML. */
  body: string
  close(): Promise<void>
}

/** Style and script only from files, as a careful site has it. */
function policy(publisher: string): string {
  return `default-src 'none'; style-src 'self'; script-src 'self' ${publisher}; connect-src ${publisher}; img-src data:`
}

const STYLE = `body { font: 17px/1.55 serif; max-width: 1000px; margin: 1rem auto; padding: 0 1rem; color: #222; background: #fff }
body.dark { color: #e8e4da; background: #17191c }
p { margin: 1em 0 }`

/** Two real servers on two real sites, answering what the test puts into `answers`. */
export async function startSites(first: PublishedPage): Promise<Sites> {
  const requests: Recorded[] = []
  const answers: Answers = {
    pages: { '': first },
    diffs: {},
    suggestion: { status: 201, body: { id: 'c1', state: 'open' } },
    gate: Promise.resolve(),
  }
  const publishing = await listen('localhost', (request, response) =>
    publish(request, response, answers, requests),
  )
  const publisher = `http://localhost:${portOf(publishing)}`
  const embedding = await listen('127.0.0.1', async (request, response) => {
    response.setHeader('content-security-policy', policy(publisher))
    if (request.url?.endsWith('.css')) return void response.setHeader('content-type', 'text/css').end(STYLE)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      '<!doctype html><html lang="en"><head><title>Another site</title><meta name="viewport" content="width=device-width">' +
        `<link rel="stylesheet" href="/style.css"></head><body>${sites.body}</body></html>`,
    )
  })
  const sites: Sites = {
    publisher,
    src: `${publisher}/public/v1/documents/${first.document}/${first.edition.id}`,
    host: `http://127.0.0.1:${portOf(embedding)}`,
    answers,
    requests,
    body: '',
    close: async () => {
      await Promise.all([publishing, embedding].map(stop))
    },
  }
  return sites
}

async function publish(
  request: IncomingMessage,
  response: ServerResponse,
  answers: Answers,
  requests: Recorded[],
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://publisher')
  const body = await bodyOf(request)
  response.setHeader('access-control-allow-origin', '*')
  response.setHeader('access-control-allow-headers', 'content-type, idempotency-key')
  // A publisher may be signed in to on its own site: nothing of that may travel.
  response.setHeader('set-cookie', 'session=secret; Path=/')
  if (request.method === 'OPTIONS') return void response.writeHead(204).end()
  requests.push({
    method: request.method ?? '',
    path: url.pathname + url.search,
    headers: request.headers,
    body,
  })
  if (url.pathname.endsWith('.js')) {
    return void response.setHeader('content-type', 'text/javascript').end(SCRIPT)
  }
  await answers.gate
  response.setHeader('content-type', 'application/json')
  if (url.pathname.endsWith('/suggestions')) {
    return void response.writeHead(answers.suggestion.status).end(JSON.stringify(answers.suggestion.body))
  }
  const found = url.pathname.endsWith('/diff')
    ? answers.diffs[`${url.searchParams.get('from')}${url.searchParams.get('cursor') ?? ''}`]
    : answers.pages[url.searchParams.get('cursor') ?? '']
  const missing = { error: { code: 'NOT_FOUND', message: 'Nothing here.', requestId: 'r1' } }
  response.writeHead(found ? 200 : 404).end(JSON.stringify(found ?? missing))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function listen(
  host: string,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Server> {
  const server = createServer((request, response) => void answer(request, response))
  return new Promise((resolve) => server.listen(0, host, () => resolve(server)))
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
