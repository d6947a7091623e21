import { execFile } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './project.ts'
import { RUNTIME } from './runtime.ts'

const SOURCES = [
  'src',
  'web',
  'locales',
  'sample',
  'scripts/build',
  'package-lock.json',
  'vite.config.ts',
  'vite.viewer.config.ts',
  'vite.worker.config.ts',
  'wrangler.toml',
]

export function isBuildFresh(): boolean {
  const built = statSync(RUNTIME, { throwIfNoEntry: false })
  return built !== undefined && SOURCES.every((name) => newestIn(join(ROOT, name)) <= built.mtimeMs)
}

/** Builds in a process of its own: bundlers keep what they read in memory. @throws with what the build said */
export async function buildIfStale(): Promise<void> {
  if (isBuildFresh()) return
  const run = promisify(execFile)(process.execPath, [join(ROOT, 'scripts/build/main.ts')], { cwd: ROOT })
  await run.catch((error: Error & { stderr?: string }) => {
    throw new Error(error.stderr?.trim() || error.message)
  })
}

/** Latest modification under a path in ms since the epoch; folders count, so that a removed file is noticed. */
function newestIn(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestIn(join(path, name))),
    stat.mtimeMs,
  )
}
