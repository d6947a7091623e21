import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** Claims the folder for this process; an answer is the one that has it already. */
export function claim(file: string): Running | undefined {
  // Linked into place whole: whoever finds the file finds a number in it.
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, JSON.stringify({ pid: process.pid } satisfies Running))
  try {
    linkSync(mine, file)
    return undefined
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(mine)
  }
  const other = readRunning(file)
  if (other !== undefined && (isServing(other.pid) || isServing(other.serverPid))) return other
  rmSync(file, { force: true })
  return claim(file)
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
