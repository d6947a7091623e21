import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { commandLineOf } from './command-line.ts'
import { codeOf } from './failure.ts'

/** What running.json says about the process that serves a data folder. */
export interface Running {
  pid: number
  /** Of the process that holds workerd; it ends shortly after `pid` does, however that ends. */
  serverPid?: number
  /** Once it serves. */
  address?: string
  exampleAddress?: string
}

/** `afterCrash`: the folder is ours, and whoever had it before was killed, so that its port may not be free yet. */
export type Claim = { kind: 'claimed'; afterCrash: boolean } | { kind: 'taken'; holder: Running }

/** Longer than a server is given for ending in order. */
const PATIENCE_MS = 10_000
const LOOK_EVERY_MS = 50

/** Claims the folder for this process; the server of one that was killed is waited for, as it ends by itself. */
export async function claim(file: string): Promise<Claim> {
  if (placed(file)) return { kind: 'claimed', afterCrash: false }
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    const holder = readRunning(file)
    if (holder !== undefined && (isServing(holder.pid) || waited >= PATIENCE_MS))
      return { kind: 'taken', holder }
    if (isServing(holder?.serverPid)) await sleep(LOOK_EVERY_MS)
    else {
      rmSync(file, { force: true })
      if (placed(file)) return { kind: 'claimed', afterCrash: true }
    }
  }
}

/** Linked into place whole: whoever finds the file finds a number in it. @returns false where there is one already */
function placed(file: string): boolean {
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, JSON.stringify({ pid: process.pid } satisfies Running))
  try {
    linkSync(mine, file)
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(mine)
  }
}

export function record(file: string, running: Running): void {
  writeFileSync(file, JSON.stringify(running))
}

export function release(file: string): void {
  rmSync(file, { force: true })
}

/** The process that serves the folder now, if any does. */
export function findRunning(file: string): Running | undefined {
  const found = readRunning(file)
  return found !== undefined && isServing(found.pid) ? found : undefined
}

function readRunning(file: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Running
  } catch {
    return undefined
  }
}

/** A number alone is not enough: after a crash or a reboot it may belong to any program. */
function isServing(pid: number | undefined): boolean {
  if (pid === undefined) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false
  }
  const command = commandLineOf(pid)
  // Where nothing tells, the safe answer is that the data is taken.
  return command === undefined || /scripts[/\\](?:start\.js|start[/\\])/.test(command)
}
