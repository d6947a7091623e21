import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as viteBuild } from 'vite'
import { DIST, ROOT } from './project.ts'

/** Stands for a finished build; as old as the moment before its first file was read. */
export const STAMP = join(ROOT, 'dist/.built')

/** The workbench empties dist/web, so it comes first. */
const CONFIGS = ['vite.config.ts', 'vite.viewer.config.ts', 'vite.worker.config.ts']

/** Builds everything that is served or deployed. */
export async function build(): Promise<void> {
  // Whoever builds, tests included, builds what users get: libraries choose their code by this.
  process.env['NODE_ENV'] = 'production'
  const startedAt = new Date()
  for (const configFile of CONFIGS) {
    await viteBuild({ configFile: join(ROOT, configFile), logLevel: 'warn' })
  }
  provideLexicon()
  writeFileSync(STAMP, '')
  utimesSync(STAMP, startedAt, startedAt)
}

/** Browser and Worker fetch the aligner's dictionary as a file of the site. */
export function provideLexicon(): void {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build-lexicon.ts'), '--if-missing'], {
    stdio: 'inherit',
  })
  mkdirSync(DIST.web, { recursive: true })
  cpSync(DIST.lexicon, join(DIST.web, 'lexicon'), { recursive: true })
}
