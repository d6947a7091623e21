import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { CommandIo } from './command.ts'
import { CommandFailure } from './failure.ts'

/**
 * The text of a file, or of standard input where the path is `-`, as it is: a
 * byte order mark and every line break stay.
 *
 * @throws CommandFailure when it cannot be read or is not UTF-8
 */
export async function readText(path: string, { stdin }: Pick<CommandIo, 'stdin'>): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = path === '-' ? await buffer(stdin) : await readFile(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CommandFailure(code === 'ENOENT' ? 'noSuchFile' : 'unreadable', { path, reason: code ?? '?' })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new CommandFailure('notUtf8', { path })
  }
}
