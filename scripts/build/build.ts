import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build as viteBuild } from 'vite'
import { DIST, ROOT } from './project.ts'
import { writeRuntime } from './runtime.ts'

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
  await writeRuntime(startedAt)
}

/** Browser and Worker fetch the aligner's dictionary as a file of the site. */
function provideLexicon(): void {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build-lexicon.ts'), '--if-missing'], {
    stdio: 'inherit',
  })
  mkdirSync(DIST.web, { recursive: true })
  cpSync(DIST.lexicon, join(DIST.web, 'lexicon'), { recursive: true })
}
