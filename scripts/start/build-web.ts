import { execFile } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const ROOT = join(import.meta.dirname, '../..')
const BUILT = [join(ROOT, 'dist/web/index.html'), join(ROOT, 'dist/web/viewer/v1/duizhao-viewer.js')]
const SOURCES = ['web', 'src', 'locales', 'vite.config.ts', 'vite.viewer.config.ts', 'package-lock.json']

/** Runs `npm run build` unless everything built is newer than everything it is made from. */
export async function buildWebIfStale(): Promise<'built' | 'fresh'> {
  if (isFresh()) return 'fresh'
  await promisify(execFile)('npm', ['run', 'build'], { cwd: ROOT })
  return 'built'
}

function isFresh(): boolean {
  if (!BUILT.every((path) => existsSync(path))) return false
  const builtAt = Math.min(...BUILT.map((path) => statSync(path).mtimeMs))
  return SOURCES.every((name) => newestIn(join(ROOT, name)) <= builtAt)
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
