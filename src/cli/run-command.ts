import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { CommandIo } from './command.ts'
import { CommandFailure } from './failure.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>

/**
 * Reads the arguments of a command and runs it. `--help` prints `help.<name>`;
 * whatever fails in an expected way becomes one plain sentence on stderr, with
 * the failure's code for scripts, which the language does not change.
 *
 * @returns the exit code
 */
export async function runCommand<const T extends Options>(
  name: string,
  args: readonly string[],
  io: CommandIo,
  options: T,
  work: (parsed: Parsed<T>) => Promise<number>,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout.write(`${io.words(`help.${name}`)}\n`)
    return 0
  }
  try {
    return await work(readArguments(args, options))
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    io.stderr.write(`${io.words(`failure.${error.key}`, error.parameters)} [${error.code}]\n`)
    if (error.exitCode === 2) io.stderr.write(`${io.words('command.more', { name })}\n`)
    return error.exitCode
  }
}

function readArguments<const T extends Options>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new CommandFailure('badArguments', { reason: (error as Error).message }, 2)
  }
}

/** @throws CommandFailure unless there are exactly as many as are named */
export function takeFiles<const N extends readonly string[]>(
  given: readonly string[],
  names: N,
): { [K in keyof N]: string } {
  if (given.length > 0 && names.length === 0) {
    throw new CommandFailure('noFilesExpected', { given: given.join(' ') }, 2)
  }
  if (given.length !== names.length) {
    throw new CommandFailure('filesExpected', { names: names.join(' '), given: given.length }, 2)
  }
  return given as unknown as { [K in keyof N]: string }
}

/** @throws CommandFailure unless `value` is one of `choices` */
export function takeChoice<const C extends string>(option: string, value: string, choices: readonly C[]): C {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) {
    throw new CommandFailure('badChoice', { option, value, choices: choices.join(', ') }, 2)
  }
  return found
}

/** @throws CommandFailure when the language is missing or no BCP 47 tag */
export function takeLanguage(option: string, value: string | undefined): string {
  if (value === undefined) throw new CommandFailure('languageMissing', { option }, 2)
  try {
    return Intl.getCanonicalLocales(value)[0]!
  } catch {
    throw new CommandFailure('badLanguage', { value }, 2)
  }
}
