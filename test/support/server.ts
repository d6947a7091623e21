import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import words from '../../locales/en/cli.json' with { type: 'json' }
import { makeOwnerLink } from '../../scripts/start/owner-link.ts'
import type { Running } from '../../scripts/start/running.ts'

const ROOT = join(import.meta.dirname, '../..')
const PATIENCE_MS = 60_000
const SERVING = { address: '', serverPid: 0 }

export interface StartedServer {
  /** Origin of the workbench, `http://localhost:<port>`. */
  address: string
  /** The page on another site that embeds a document, where the project has one. */
  exampleAddress: string | undefined
  port: number
  dataFolder: string
  /** The start script; it leads a process group of its own, as under a shell. */
  pid: number
  /** The process that holds workerd; it leads another. */
  serverPid: number
  /** What was printed so far, both streams. */
  output(): string
  /** A fresh link that makes its opener the owner. */
  ownerLink(): Promise<string>
  /** Sends a signal to the start script's group as a terminal does. @returns its exit code, null if it was killed */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

export interface StartSettings {
  /** Kept by the caller; absent: a fresh one, removed with `end`. */
  dataFolder?: string
  port?: number
  /** False leaves the sample out, as a start that is not the first does. */
  sample?: boolean
  environment?: Record<string, string>
}

/** Runs `npm start`'s script as a newcomer does, on real workerd, and waits until it serves. */
export async function startServer(settings: StartSettings = {}): Promise<StartedServer> {
  const dataFolder = settings.dataFolder ?? (await mkdtemp(join(tmpdir(), 'duizhao-data-')))
  const port = settings.port ?? (await freePort())
  if (settings.sample === false) await writeFile(join(dataFolder, 'welcomed'), '')
  const run = runStart(['--port', String(port)], { ...settings.environment, DUIZHAO_DATA: dataFolder })
  const running = await Promise.race([
    untilServing(dataFolder, run.output),
    run.ended.then(() => Promise.reject(new Error(`The start script ended early:\n${run.output()}`))),
  ])
  return {
    address: running.address,
    exampleAddress: running.exampleAddress,
    port,
    dataFolder,
    pid: run.pid,
    serverPid: running.serverPid,
    output: run.output,
    async ownerLink() {
      return makeOwnerLink(running.address, (await readFile(join(dataFolder, 'setup-key'), 'utf8')).trim())
    },
    async end(signal = 'SIGINT') {
      if (run.isRunning()) process.kill(-run.pid, signal)
      const code = await run.ended
      if (settings.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true })
      return code
    },
  }
}

/** The bare script, for the runs that are expected to refuse. */
export function runStart(args: readonly string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.js'), ...args], {
    cwd: ROOT,
    detached: true,
    // The channel closes with the test's process, so that a test which fails half-way leaves no server behind.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, LANG: 'en', LC_ALL: '', LC_MESSAGES: '', ...environment },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const isRunning = () => child.exitCode === null && child.signalCode === null
  return { pid: child.pid ?? 0, output: () => output, isRunning, ended }
}

/** Below those that the system gives away by itself: a browser's next connection could take one of them first. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(10_000 * Math.random())
    const server = createServer().listen(port, '127.0.0.1')
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    )
    if (!isFree) continue
    server.close()
    await once(server, 'close')
    return port
  }
}

/** The last sentence of a start that went well; by then running.json is complete. */
async function untilServing(dataFolder: string, output: () => string): Promise<Running & typeof SERVING> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    if (output().includes(words.start.stopHint)) {
      const running = JSON.parse(await readFile(join(dataFolder, 'running.json'), 'utf8')) as Running
      return { ...SERVING, ...running }
    }
    await sleep(50)
  }
  throw new Error(`The start script did not serve in time:\n${output()}`)
}
