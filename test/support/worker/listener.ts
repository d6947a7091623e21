import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { TestProject } from 'vitest/node'

/** A request as it arrived. */
export interface Heard {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where webhooks can be sent: `<address>/<name>`. */
    listener: string
  }
}

/**
 * Somebody who listens, on a server of its own: `POST /<name>` is remembered
 * and answered 200, or as `PUT /<name>` said last (a status; 0: never);
 * `GET /<name>` tells what was heard.
 */
// oxlint-disable-next-line import/no-default-export -- what vitest looks for
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const heard = new Map<string, Heard[]>()
  const answers = new Map<string, number>()
  const server = createServer(async (request, response) => {
    const name = request.url ?? ''
    if (request.method === 'GET') response.end(JSON.stringify(heard.get(name) ?? []))
    else if (request.method === 'PUT') {
      answers.set(name, Number(await text(request)))
      response.end()
    } else {
      heard.set(name, [...(heard.get(name) ?? []), await read(request)])
      const status = answers.get(name) ?? 200
      if (status === 0) return
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('heard')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('listener', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
}

async function read(request: IncomingMessage): Promise<Heard> {
  return { headers: request.headers as Record<string, string>, body: await text(request) }
}
