import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { unstable_readConfig } from 'wrangler'
import { cliWords } from '../src/cli/words.ts'
import { build } from './build/build.ts'
import { DIST, ROOT, WRANGLER_CONFIG } from './build/project.ts'

// npm run deploy: builds, brings the database up to date, sends the Worker and its files. See docs/deploy.md.

/** What wrangler.toml holds until somebody writes the id of a database of theirs. */
const NO_DATABASE = '00000000-0000-0000-0000-000000000000'

const words = cliWords(process.env)
const [catalogue] = unstable_readConfig({ config: WRANGLER_CONFIG }).d1_databases

if (catalogue === undefined || catalogue.database_id === NO_DATABASE) {
  console.error(words('failure.databaseMissing'))
  process.exitCode = 1
} else {
  await build()
  process.exitCode =
    wrangler('d1', 'migrations', 'apply', catalogue.binding, '--remote') ||
    wrangler('deploy', join(DIST.worker, 'index.js'), '--no-bundle', ...process.argv.slice(2))
}

/** @returns its exit code */
function wrangler(...args: string[]): number {
  const program = join(ROOT, 'node_modules/wrangler/bin/wrangler.js')
  return spawnSync(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'inherit' }).status ?? 1
}
