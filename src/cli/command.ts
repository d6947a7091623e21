import type { TFunction } from 'i18next'
import type { Readable, Writable } from 'node:stream'

/** What a file in commands/ exports; its name is the name of the command, and `summary.<name>` its line of help. */
export interface Command {
  /**
   * @param args what stands after the name of the command
   * @returns the exit code: 0 done, 1 failed, 2 called wrongly
   */
  run(args: readonly string[], io: CommandIo): Promise<number>
}

export interface CommandIo {
  words: TFunction
  stdin: Readable
  stdout: Writable
  stderr: Writable
}
