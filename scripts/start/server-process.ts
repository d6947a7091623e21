import { type ChildProcess, fork } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.ts'
import type { ServeMessage, ServerAnswer } from './messages.ts'

/** For ending in order; whatever was acknowledged is on disk long before. */
const PATIENCE_MS = 5000

export interface ServerProcess {
  pid: number
  exampleAddress: string | undefined
  /** Settles when the server has ended, however it did. */
  ended: Promise<void>
  stop(): Promise<void>
}

/** @throws Failure where it does not come up */
export async function startServerProcess(message: ServeMessage): Promise<ServerProcess> {
  const output = openSync(message.data.runtimeLog, 'w')
  const child = fork(join(import.meta.dirname, 'server.ts'), [], {
    detached: true,
    // Whatever the runtime and its libraries print goes to a file; only the start script speaks to the terminal.
    stdio: message.dev ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['ignore', output, output, 'ipc'],
    env: { ...process.env, NODE_NO_WARNINGS: '1', WRANGLER_SEND_METRICS: 'false' },
  })
  closeSync(output)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve())).then(() => sweep(child))
  const answered = new Promise<ServerAnswer>((resolve) =>
    child.once('message', resolve as (message: unknown) => void),
  )
  child.send(message)
  const answer = await Promise.race([answered, ended])
  if (answer === undefined) throw new Failure('failure.serverStopped', { log: message.data.runtimeLog })
  if (answer.kind === 'failed') {
    await ended
    throw new Failure(answer.key, answer.parameters)
  }
  return {
    pid: child.pid ?? 0,
    exampleAddress: answer.exampleAddress,
    ended,
    async stop() {
      if (child.connected) child.disconnect()
      const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
      await ended
      clearTimeout(impatience)
    },
  }
}

/** Had the server been killed, workerd would live on in its group. */
function sweep({ pid }: ChildProcess): void {
  if (pid === undefined || process.platform === 'win32') return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // The group is empty, as it should be.
  }
}
