import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { Command } from '../../src/cli/command.ts'
import { cliWords } from '../../src/cli/words.ts'

export interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command as `main.ts` does, on streams of its own. */
export async function call(command: Command, args: readonly string[], input = ''): Promise<Answer> {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const out = text(stdout)
  const err = text(stderr)
  const io = {
    words: cliWords({ LANG: 'en_GB.UTF-8' }),
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
  }
  const code = await command.run(args, io)
  stdout.end()
  stderr.end()
  return { code, out: await out, err: await err }
}

/** Writes files into a folder of their own; their paths, in order. */
export async function files(...texts: readonly (string | Uint8Array)[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-'))
  return Promise.all(
    texts.map(async (content, k) => {
      const path = join(folder, `${k}.txt`)
      await writeFile(path, content)
      return path
    }),
  )
}
