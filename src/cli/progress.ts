import type { Writable } from 'node:stream'
import type { Checkpoint } from '../text/checkpoint.ts'

/** Work shorter than this (milliseconds) shows nothing. */
const PATIENCE = 500
const INTERVAL = 100

/** Shows the share that is done in one line of the terminal; nothing where stderr is no terminal. */
export function showProgress(stderr: Writable & { isTTY?: boolean }): Checkpoint & { end(): void } {
  if (!stderr.isTTY) return Object.assign(() => {}, { end: () => {} })
  const began = Date.now()
  let shown = 0
  const step = (done: number) => {
    const now = Date.now()
    if (now - began < PATIENCE || now - shown < INTERVAL) return
    shown = now
    stderr.write(`\r${Math.floor(done * 100)} %`)
  }
  const end = () => {
    if (shown) stderr.write('\r\u001b[K')
  }
  return Object.assign(step, { end })
}
