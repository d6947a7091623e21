import { readdir } from 'node:fs/promises'
import type { TFunction } from 'i18next'
import packageJson from '../../package.json' with { type: 'json' }
import type { Command } from './command.ts'
import { cliWords } from './words.ts'

const COMMANDS = new URL('./commands/', import.meta.url)

// Whoever reads our output may have read enough: `duizhao diff … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await main(process.argv.slice(2))

/** Commands load one at a time, so that asking for help reads no dictionary. */
async function main([name = '--help', ...args]: readonly string[]): Promise<number> {
  const words = cliWords(process.env)
  const names = await commandNames()
  if (['--help', '-h', 'help'].includes(name)) return print(help(names, words))
  if (['--version', '-v'].includes(name)) return print(packageJson.version)
  if (!names.includes(name)) {
    process.stderr.write(`${words('command.unknown', { name })}\n`)
    return 2
  }
  const command = (await import(new URL(`${name}.ts`, COMMANDS).href)) as Command
  return command.run(args, { words, stdin: process.stdin, stdout: process.stdout, stderr: process.stderr })
}

async function commandNames(): Promise<string[]> {
  const files = await readdir(COMMANDS).catch(() => [])
  return files.flatMap((file) => /^([a-z-]+)\.ts$/.exec(file)?.[1] ?? []).toSorted()
}

function help(names: readonly string[], words: TFunction): string {
  const width = Math.max(0, ...names.map((name) => name.length))
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${words(`summary.${name}`)}`)
  return [words('command.usage'), '', words('command.commands'), ...lines, '', words('command.help')].join(
    '\n',
  )
}

function print(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}
