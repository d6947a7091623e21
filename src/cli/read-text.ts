import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { decodeText } from '../formats/encoding/index.ts'
import type { CommandIo } from './command.ts'
import { CommandFailure } from './failure.ts'

type TextIo = Pick<CommandIo, 'stdin' | 'stderr' | 'words'>

/**
 * The text of a file, or of standard input where the path is `-`. UTF-8 stays
 * as it is, its byte order mark and every line break; what older programs
 * write (UTF-16, GB18030, Big5) is decoded, and standard error says so.
 *
 * @throws CommandFailure when it cannot be read or is no such text
 */
export async function readText(path: string, { stdin, stderr, words }: TextIo): Promise<string> {
  const bytes = await readBytes(path, stdin)
  const asUtf8 = decodeUtf8(bytes)
  if (asUtf8 !== null) return asUtf8
  const decoded = decodeText(bytes)
  if (!decoded.ok) throw new CommandFailure('notUtf8', { path })
  stderr.write(`${words('readAs', { path, encoding: decoded.value.encoding.toUpperCase() })}\n`)
  return decoded.value.text
}

/**
 * The same for what is written as it was read, or is UTF-8 by definition.
 *
 * @throws CommandFailure when it cannot be read or is not UTF-8
 */
export async function readUtf8(path: string, { stdin }: Pick<CommandIo, 'stdin'>): Promise<string> {
  const text = decodeUtf8(await readBytes(path, stdin))
  if (text === null) throw new CommandFailure('notUtf8', { path })
  return text
}

async function readBytes(path: string, stdin: CommandIo['stdin']): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(stdin) : await readFile(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CommandFailure(code === 'ENOENT' ? 'noSuchFile' : 'unreadable', { path, reason: code ?? '?' })
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
