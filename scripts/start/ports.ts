import { createServer } from 'node:net'
import { codeOf, Failure } from './failure.ts'

/** `localhost` is either of these, depending on the browser; somebody else on one of them would take our visitors. */
const LOOPBACKS = ['127.0.0.1', '::1']

/** @throws Failure where the port is taken */
export async function assertPortFree(port: number): Promise<void> {
  for (const host of LOOPBACKS) {
    if (await isTaken(host, port)) throw new Failure('failure.portBusy', { port, other: suggestion(port) })
  }
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
