import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** The command line of a living process; undefined where it is gone or the system does not tell. */
export function commandLineOf(pid: number): string | undefined {
  try {
    // Slim Linux images have no `ps`, and other systems no /proc.
    if (existsSync('/proc/self/cmdline')) {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    }
    return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}
