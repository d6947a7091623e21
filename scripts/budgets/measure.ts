import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DIST } from '../build/project.ts'

/** Sizes in kB (1,000 bytes) after gzip, to a tenth. */
export type Sizes = Record<string, number>

/** The widget may never be heavier than this, whatever the record says. */
export const WIDGET_LIMIT_KB = 15

/** Nor may what the browser fetches to check a text: rules, readings of characters and the termbase. */
export const CHECKS_LIMIT_KB = 150

/** Weighs what `npm run build` made. */
export function measureBundles(): Sizes {
  return {
    'widget, its one script': weigh([join(DIST.web, 'viewer/v1/duizhao-viewer.js')]),
    'workbench, before its first paint': weigh(firstLoad()),
    'workbench, all scripts and styles': weigh(filesIn(join(DIST.web, 'assets'), /\.(?:js|css)$/)),
    'rules and termbase, fetched to check': weigh(checks()),
    'dictionary of the aligner': weigh(filesIn(join(DIST.web, 'lexicon'), /./)),
    Worker: weigh(filesIn(DIST.worker, /\.js$/)),
  }
}

/** Everything that index.html names: its script, what that imports statically, its styles. */
function firstLoad(): string[] {
  const html = readFileSync(join(DIST.web, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].flatMap(
    ([, path]) => path ?? [],
  )
  return [join(DIST.web, 'index.html'), ...named.map((path) => join(DIST.web, path))]
}

/** The script that checks a text in the worker, and what it imports that the worker has not loaded already. */
function checks(): string[] {
  const assets = join(DIST.web, 'assets')
  const [task] = filesIn(assets, /^check-task-[^/]+\.js$/)
  if (!task) throw new Error('No script of the build checks texts: was check-task.ts renamed?')
  const imported = [...readFileSync(task, 'utf8').matchAll(/from"\.\/([^"]+\.js)"/g)]
  const own = imported.flatMap(([, name = '']) => (name.startsWith('text-worker-') ? [] : join(assets, name)))
  return [task, ...own]
}

function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name))
}

/** What is packed already travels as it is. */
function weigh(files: readonly string[]): number {
  const bytes = files.map(
    (file) => (file.endsWith('.gz') ? readFileSync(file) : gzipSync(readFileSync(file))).length,
  )
  return Math.round(bytes.reduce((sum, length) => sum + length, 0) / 100) / 10
}
