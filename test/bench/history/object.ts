import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare, NoOpLog } from 'miniflare'
import { build } from 'vite'
import { ROOT } from '../../../scripts/build/project.ts'

/** A document's object in workerd. */
export interface BenchedObject {
  call<T>(method: string, ...input: readonly unknown[]): Promise<T>
  /** The value of a result that must be one. */
  must<T>(method: string, ...input: readonly unknown[]): Promise<T>
}

export interface BenchedObjects {
  open(id: string): BenchedObject
  end(): Promise<void>
}

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }

export async function startObjects(): Promise<BenchedObjects> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  await buildWorker(folder)
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      log: new NoOpLog(),
      telemetry: { enabled: false },
      resourcePersistencePath: join(folder, 'store'),
      workers: [
        {
          name: 'bench',
          modules: true,
          modulesRoot: folder,
          scriptPath: join(folder, 'index.js'),
          compatibilityDate: '2026-10-20',
          compatibilityFlags: ['nodejs_compat'],
          durableObjects: { DOCUMENTS: { className: 'BenchedDocument', useSQLite: true } },
          d1Databases: ['CATALOGUE'],
          serviceBindings: { ASSETS: () => new Response(null, { status: 404 }) as never },
        },
      ],
    }),
  )
  return {
    open(document) {
      const call = async <T>(method: string, ...input: readonly unknown[]): Promise<T> => {
        const body = JSON.stringify({ document, method, input })
        const response = await runtime.dispatchFetch('http://bench/', { method: 'POST', body })
        if (!response.ok) throw new Error(await response.text())
        return (await response.json()) as T
      }
      return {
        call,
        async must<T>(method: string, ...input: readonly unknown[]) {
          const answer = await call<Answer<T>>(method, ...input)
          if (!answer.ok) throw new Error(`${method} was refused: ${JSON.stringify(answer.error)}`)
          return answer.value
        },
      }
    },
    async end() {
      await runtime.dispose()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The object with its own way in, bundled like the Worker itself. */
async function buildWorker(outDir: string): Promise<void> {
  await build({
    configFile: join(ROOT, 'vite.worker.config.ts'),
    logLevel: 'warn',
    build: { ssr: join(import.meta.dirname, 'benched-worker.ts'), outDir, emptyOutDir: false },
  })
}
