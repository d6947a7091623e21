import { execFileSync } from 'node:child_process'

/** Command lines of the living processes of a process group; a zombie is dead. */
export function processesOfGroup(group: number): string[] {
  const table = execFileSync('ps', ['-A', '-o', 'pgid=,stat=,args='], { encoding: 'utf8' })
  return table.split('\n').flatMap((line) => {
    const [, pgid, stat, args] = /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
    return Number(pgid) === group && !stat?.startsWith('Z') && args !== undefined ? [args] : []
  })
}
