import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { commandLineOf } from '../../scripts/start/command-line.ts'

/** Command lines of the living processes of a process group; a zombie is dead. */
export function processesOfGroup(group: number): string[] {
  const table = existsSync('/proc/self/stat') ? tableOfLinux() : tableOfPs()
  return table.flatMap(({ pid, state, pgid }) =>
    pgid === group && !state.startsWith('Z') ? (commandLineOf(pid) ?? []) : [],
  )
}

interface Row {
  pid: number
  state: string
  pgid: number
}

/** After the command in parentheses, which may hold anything: state, parent, group (proc(5)). */
function tableOfLinux(): Row[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const [state = '', , pgid] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return [{ pid: Number(pid), state, pgid: Number(pgid) }]
    } catch {
      // It ended while the others were read.
      return []
    }
  })
}

function tableOfPs(): Row[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,stat=,pgid='], { encoding: 'utf8' }).trim().split('\n')
  return lines.map((line) => {
    const [pid, state = '', pgid] = line.trim().split(/\s+/)
    return { pid: Number(pid), state, pgid: Number(pgid) }
  })
}
