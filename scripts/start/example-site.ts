import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'
import { ROOT } from '../build/project.ts'
import { codeOf } from './failure.ts'

const FOLDER = join(ROOT, 'web/example')
/** To a browser this is another site than `localhost`: no cookie of the workbench travels here. */
const HOST = '127.0.0.1'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

export interface ExampleSite {
  address: string
  close(): void
}

/**
 * Serves web/example, the page of somebody else that embeds a document. In its HTML `%DUIZHAO%` stands for the address
 * of the workbench, and `%SAMPLE%` for the sample document.
 * @param port wished for; taken, any other serves as well
 * @param sample file that names the sample document once there is one
 */
export async function serveExampleSite(
  port: number,
  workbench: string,
  sample: string,
): Promise<ExampleSite | undefined> {
  if (!existsSync(join(FOLDER, 'index.html'))) return undefined
  const server = createServer((request, response) => {
    const file = fileAt(request.url ?? '/')
    if (file === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    if (extname(file) === '.html')
      response.end(filledIn(file, { DUIZHAO: workbench, SAMPLE: nameIn(sample) }))
    else createReadStream(file).pipe(response)
  })
  await listen(server, port).catch((error: unknown) => {
    if (codeOf(error) !== 'EADDRINUSE') throw error
    return listen(server, 0)
  })
  const { port: taken } = server.address() as AddressInfo
  return { address: `http://${HOST}:${taken}/`, close: () => server.close().closeAllConnections() }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function filledIn(file: string, values: Readonly<Record<'DUIZHAO' | 'SAMPLE', string>>): string {
  return readFileSync(file, 'utf8').replace(
    /%(DUIZHAO|SAMPLE)%/g,
    (_, name: keyof typeof values) => values[name],
  )
}

/** Asked with every page, since the very first start lays out the sample after it began to serve. */
function nameIn(sample: string): string {
  return existsSync(sample) ? readFileSync(sample, 'utf8').trim() : 'none'
}

/** The file that a request means; undefined where there is none, whatever strange thing was asked. */
function fileAt(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://example').pathname)
    const file = join(FOLDER, path.endsWith('/') ? `${path}index.html` : path)
    return file.startsWith(FOLDER + sep) && statSync(file).isFile() ? file : undefined
  } catch {
    return undefined
  }
}
