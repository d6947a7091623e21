import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { unstable_getMiniflareWorkerOptions } from 'wrangler'
import { DIST, ROOT, WRANGLER_CONFIG } from './project.ts'

/** wrangler.toml as the local runtime takes it. Only wrangler can read it, which itself takes seconds to load. */
export type Runtime = Omit<
  ReturnType<typeof unstable_getMiniflareWorkerOptions>['workerOptions'],
  'modulesRules'
>

/** Written last, so it stands for a finished build; as old as the moment before that read its first file. */
export const RUNTIME = join(ROOT, 'dist/runtime.json')

export async function writeRuntime(startedAt: Date): Promise<void> {
  const { unstable_getMiniflareWorkerOptions } = await import('wrangler')
  const { modulesRules: _, ...worker } = unstable_getMiniflareWorkerOptions(WRANGLER_CONFIG).workerOptions
  writeFileSync(RUNTIME, JSON.stringify(worker satisfies Runtime))
  utimesSync(RUNTIME, startedAt, startedAt)
}

/** Of the last build. */
export function readRuntime(): Runtime {
  const worker = JSON.parse(readFileSync(RUNTIME, 'utf8')) as Runtime & { assets: object }
  // It names its files from the root of the disk, and the project may have moved since.
  return { ...worker, assets: { ...worker.assets, directory: DIST.web } }
}
