import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Miniflare } from 'miniflare'
import { ROOT } from '../build/project.ts'
import type { DevServer } from './dev-server.ts'
import { type ExampleSite, serveExampleSite } from './example-site.ts'
import { codeOf, Failure, reasonOf } from './failure.ts'
import type { ServeMessage, ServerAnswer } from './messages.ts'
import { migrate } from './migrate.ts'
import { type RuntimeSettings, workerOptions } from './worker-options.ts'

// The process that holds workerd. It leads a process group of its own, so that Ctrl-C in the terminal reaches the
// start script alone and everything ends in order; and it ends when the channel to the start script closes, so that
// nothing is left behind even when that one is killed.

const SWEEP_CRON = '*/10 * * * *'
const SWEEP_EVERY_MS = 10 * 60 * 1000

let runtime: Miniflare | undefined
let example: ExampleSite | undefined
let dev: DevServer | undefined

process.once('message', (message) => void serve(message as ServeMessage))
process.once('disconnect', () => void stop(0))
process.on('uncaughtException', (error) => {
  console.error(error)
  void stop(1)
})

async function serve({ port, dev: isDev, data }: ServeMessage): Promise<void> {
  writeFileSync(data.log, '')
  const settings: RuntimeSettings = {
    host: '127.0.0.1',
    port: isDev ? 0 : port,
    store: data.store,
    scratch: data.scratch,
    variables: variables(data.setupKey),
    onLog(level, message) {
      appendFileSync(data.log, `${new Date().toISOString()} ${level} ${message}\n`)
      if (isDev) console.log(message)
    },
  }
  try {
    runtime = new Miniflare(workerOptions(settings))
    const inner = await runtime.ready
    await migrateCatalogue(runtime)
    const worker = runtime
    setInterval(() => void sweep(worker).catch(console.error), SWEEP_EVERY_MS)
    if (isDev) {
      // Loaded for those alone who develop: it brings the bundler.
      const { startDevServer } = await import('./dev-server.ts')
      dev = await startDevServer({ port, inner, reload: () => runtime?.setOptions(workerOptions(settings)) })
    }
    example = await serveExampleSite(port + 1, `http://localhost:${port}`, data.sample)
    answer({ kind: 'serving', exampleAddress: example?.address })
  } catch (error) {
    answer({ kind: 'failed', ...asFailure(error, port) })
    await stop(1)
  }
}

/** The Worker refuses what it does not know, so only what the environment really sets is passed on. */
function variables(setupKey: string): Record<string, string> {
  const limits = process.env['RATE_LIMITS']
  return { SETUP_KEY: setupKey, ...(limits ? { RATE_LIMITS: limits } : {}) }
}

/** What the schedule of wrangler.toml does once deployed; the local runtime keeps no schedule. */
async function sweep(worker: Miniflare): Promise<void> {
  await (await worker.getWorker()).scheduled({ cron: SWEEP_CRON })
}

async function migrateCatalogue(worker: Miniflare): Promise<void> {
  const database = await worker.getD1Database('CATALOGUE')
  await migrate(database, join(ROOT, 'src/catalogue/migrations')).catch((error: unknown) => {
    throw new Failure('failure.migrationFailed', { reason: reasonOf(error) })
  })
}

function asFailure(error: unknown, port: number): Pick<Failure, 'key' | 'parameters'> {
  if (error instanceof Failure) return { key: error.key, parameters: error.parameters }
  if (['EADDRINUSE', 'ERR_ADDRESS_IN_USE'].includes(codeOf(error) ?? '')) {
    return { key: 'failure.portBusy', parameters: { port, other: port + 100 } }
  }
  console.error(error)
  return { key: 'failure.serverFailed', parameters: { reason: reasonOf(error) } }
}

function answer(message: ServerAnswer): void {
  if (process.connected) process.send?.(message)
}

async function stop(code: number): Promise<void> {
  example?.close()
  await Promise.allSettled([dev?.close(), runtime?.dispose()])
  process.exit(code)
}
