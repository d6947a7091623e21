import { join } from 'node:path'
import { convertV4MiniflareOptions, type MiniflareOptions, NoOpLog } from 'miniflare'
import { DIST } from '../build/project.ts'
import { readRuntime } from '../build/runtime.ts'

export interface RuntimeSettings {
  host: string
  /** 0 takes any. */
  port: number
  store: string
  scratch: string
  /** Variables and secrets of the Worker. */
  variables: Record<string, string>
  /** Called with every line that the Worker logs. */
  onLog(level: string, message: string): void
}

/** wrangler.toml as the local runtime wants it, with the data on disk and without a word to or from the network. */
export function workerOptions(settings: RuntimeSettings): MiniflareOptions {
  return convertV4MiniflareOptions({
    host: settings.host,
    port: settings.port,
    cf: false,
    log: new NoOpLog(),
    telemetry: { enabled: false },
    resourcePersistencePath: settings.store,
    resourceTmpPath: settings.scratch,
    handleStructuredLogs: ({ level, message }) => settings.onLog(level, message),
    workers: [
      {
        ...readRuntime(),
        modules: true,
        modulesRoot: DIST.worker,
        scriptPath: join(DIST.worker, 'index.js'),
        bindings: settings.variables,
      },
    ],
  })
}
