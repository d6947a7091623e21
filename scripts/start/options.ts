import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../build/project.ts'
import { Failure } from './failure.ts'

export interface StartOptions {
  /** Of the workbench; the example page prefers the next one. */
  port: number
  dataFolder: string
  /** Rebuild and reload on every change of a source file. */
  dev: boolean
}

const DEFAULT_PORT = '8787'

export function startOptions(
  args: readonly string[],
  environment: Record<string, string | undefined>,
): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, dev: { type: 'boolean', default: false } },
    strict: false,
  })
  const wanted = typeof values.port === 'string' ? values.port : (environment['PORT'] ?? DEFAULT_PORT)
  const port = Number(wanted)
  if (!/^\d+$/.test(wanted) || port < 1 || port > 65_534)
    throw new Failure('failure.badPort', { value: wanted })
  return { port, dev: values.dev === true, dataFolder: dataFolderOf(environment) }
}

export function dataFolderOf(environment: Record<string, string | undefined>): string {
  return resolve(environment['DUIZHAO_DATA'] || join(ROOT, '.duizhao'))
}
