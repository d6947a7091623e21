import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf, Failure } from './failure.ts'

/** `localhost` is either of these, depending on the browser; somebody else on one of them would take our visitors. */
const LOOPBACKS = ['127.0.0.1', '::1']

/** How long the system may take to take back what a killed server held. */
const PATIENCE_MS = 10_000
const LOOK_EVERY_MS = 50

/** @throws Failure where the port is taken, after a crash only if it stays so */
export async function assertPortFree(port: number, { afterCrash }: { afterCrash: boolean }): Promise<void> {
  for (let waited = 0; await isTakenAnywhere(port); waited += LOOK_EVERY_MS) {
    if (!afterCrash || waited >= PATIENCE_MS)
      throw new Failure('failure.portBusy', { port, other: suggestion(port) })
    await sleep(LOOK_EVERY_MS)
  }
}

async function isTakenAnywhere(port: number): Promise<boolean> {
  for (const host of LOOPBACKS) if (await isTaken(host, port)) return true
  return false
}

function isTaken(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    // A machine without IPv6 cannot bind ::1, and nobody else can.
    probe.once('error', (error) => resolve(['EADDRINUSE', 'EACCES'].includes(codeOf(error) ?? '')))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(false)))
  })
}

function suggestion(port: number): number {
  return port + 100 < 65_535 ? port + 100 : port - 100
}
