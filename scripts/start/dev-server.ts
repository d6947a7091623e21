import { join } from 'node:path'
import { build, createServer, type ProxyOptions } from 'vite'
import { unstable_readConfig } from 'wrangler'
import { ROOT, WRANGLER_CONFIG } from '../build/project.ts'

export interface DevServer {
  close(): Promise<void>
}

interface DevSettings {
  port: number
  /** Where the Worker itself listens. */
  inner: URL
  /** Starts the Worker that was just built. */
  reload(): Promise<void> | undefined
}

/** Files that vite does not make on the fly: the widget's one file and the aligner's dictionary. */
const BUILT_FILES = ['/viewer/*', '/lexicon/*']

/** Serves the workbench from its sources, reloading the page, and everything else from the Worker, rebuilding that. */
export async function startDevServer({ port, inner, reload }: DevSettings): Promise<DevServer> {
  const watchers = await Promise.all([
    watch('vite.worker.config.ts', reload),
    watch('vite.viewer.config.ts', () => vite.ws.send({ type: 'full-reload' })),
  ])
  const vite = await createServer({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    clearScreen: false,
    server: { host: '127.0.0.1', port, strictPort: true, proxy: proxies(inner) },
  })
  await vite.listen()
  return {
    async close() {
      await Promise.allSettled([vite.close(), ...watchers.map((watcher) => watcher.close())])
    },
  }
}

async function watch(configFile: string, onBuilt: () => Promise<void> | void | undefined) {
  const watcher = await build({
    configFile: join(ROOT, configFile),
    logLevel: 'warn',
    build: { watch: {}, emptyOutDir: false },
  })
  if (!('on' in watcher)) throw new Error(`bug: ${configFile} does not watch`)
  let first = true
  watcher.on('event', (event) => {
    if (event.code !== 'BUNDLE_END') return
    if (!first) void onBuilt()
    first = false
  })
  return watcher
}

function proxies(inner: URL): Record<string, ProxyOptions> {
  const assets = unstable_readConfig({ config: WRANGLER_CONFIG }).assets
  const serverMade = Array.isArray(assets?.run_worker_first) ? assets.run_worker_first : []
  const target = { target: inner.origin, ws: true }
  return Object.fromEntries(
    [...serverMade, ...BUILT_FILES].map((pattern) => [`^${pattern.replaceAll('*', '.*')}$`, target]),
  )
}
