import { existsSync, writeFileSync } from 'node:fs'
import { buildIfStale, isBuildFresh } from '../build/build-if-stale.ts'
import { DIST } from '../build/project.ts'
import { cliWords } from '../../src/cli/words.ts'
import { type DataFolder, openDataFolder } from './data-folder.ts'
import { Failure, reasonOf } from './failure.ts'
import { startOptions } from './options.ts'
import { makeOwnerLink } from './owner-link.ts'
import { assertPortFree } from './ports.ts'
import { claim, record, release } from './running.ts'
import { startServerProcess } from './server-process.ts'
import { stopSignal } from './stop-signal.ts'

const words = cliWords(process.env)
const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)
// Whoever reads along may leave first.
process.stdout.on('error', () => {})

let isStopping = false
const stopped = stopSignal().then(() => {
  isStopping = true
})

try {
  await start()
} catch (error) {
  // Ctrl-C during a build ends the build as well, which is no news to who pressed it.
  if (!isStopping) {
    process.stderr.write(`${sentence(error)}\n`)
    process.exitCode = 1
  }
}

function sentence(error: unknown): string {
  if (error instanceof Failure) return words(error.key, error.parameters)
  return words('failure.serverFailed', { reason: reasonOf(error) })
}

async function start(): Promise<void> {
  const { port, dev, dataFolder } = startOptions(process.argv.slice(2), process.env)
  const data = openDataFolder(dataFolder)
  const claimed = await claim(data.running)
  if (claimed.kind === 'taken') {
    const { address, pid } = claimed.holder
    throw new Failure('failure.alreadyRunning', { address: address ?? `#${pid}` })
  }
  try {
    await assertPortFree(port, claimed)
    await buildWeb()
    await serve(port, dev, data)
  } finally {
    release(data.running)
  }
}

async function serve(port: number, dev: boolean, data: DataFolder): Promise<void> {
  say(words('start.starting'))
  const server = await startServerProcess({ port, dev, data })
  const address = `http://localhost:${port}`
  const { pid: serverPid, exampleAddress } = server
  record(data.running, {
    pid: process.pid,
    serverPid,
    address,
    ...(exampleAddress === undefined ? {} : { exampleAddress }),
  })
  try {
    if (!isStopping) await welcome(address, exampleAddress, data)
    const end = await Promise.race([stopped.then(() => 'asked'), server.ended.then(() => 'by itself')])
    if (end === 'by itself') throw new Failure('failure.serverStopped', { log: data.runtimeLog })
  } finally {
    await server.stop()
  }
  say(words('start.stopped', { folder: data.path }))
}

async function buildWeb(): Promise<void> {
  if (isBuildFresh()) return
  say(words('start.building'))
  await buildIfStale().catch((error: unknown) => {
    if (/EACCES|EROFS|EPERM/.test(String(error)))
      throw new Failure('failure.buildNotWritable', { folder: DIST.web })
    throw new Failure('failure.buildFailed')
  })
}

async function welcome(address: string, exampleAddress: string | undefined, data: DataFolder): Promise<void> {
  const isFirst = !existsSync(data.welcomed)
  if (isFirst) {
    say(words('start.seeding'))
    const { seedSample } = await import('./seed.ts')
    await seedSample(address, data).catch((error: unknown) =>
      say(
        words('start.sampleFailed', { reason: error instanceof Failure ? sentence(error) : reasonOf(error) }),
      ),
    )
  }
  say('')
  say(words('start.ready', { address }))
  if (exampleAddress !== undefined) say(words('start.example', { address: exampleAddress }))
  say(words('start.data', { folder: data.path }))
  if (isFirst) {
    say(words('start.ownerLink'))
    say(await makeOwnerLink(address, data.setupKey))
    writeFileSync(data.welcomed, '')
  }
  say(words('start.ownerLinkAgain'))
  say(words('start.stopHint'))
}
