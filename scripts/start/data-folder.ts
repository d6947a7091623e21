import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.ts'

/** Where everything of one installation lives. */
export interface DataFolder {
  path: string
  /** What workerd keeps: the catalogue and the objects. */
  store: string
  scratch: string
  /** What the Worker logged since the start. */
  log: string
  /** What the runtime and its libraries printed since the start. */
  runtimeLog: string
  /** The secret that lets whoever may read this folder make owner links. */
  setupKey: string
  /** Which process serves the folder, see running.ts. */
  running: string
  /** Names the sample document once it has been laid out, for the example page. */
  sample: string
  /** Exists once the first start has done its part. */
  welcomed: string
}

/** Makes the folder where it is missing. @throws Failure where it cannot be written */
export function openDataFolder(path: string): DataFolder {
  try {
    mkdirSync(join(path, 'store'), { recursive: true })
    mkdirSync(join(path, 'scratch'), { recursive: true })
    accessSync(path, constants.W_OK)
    return {
      path,
      store: join(path, 'store'),
      scratch: join(path, 'scratch'),
      log: join(path, 'worker.log'),
      runtimeLog: join(path, 'runtime.log'),
      setupKey: ensureSetupKey(join(path, 'setup-key')),
      running: join(path, 'running.json'),
      sample: join(path, 'sample'),
      welcomed: join(path, 'welcomed'),
    }
  } catch {
    throw new Failure('failure.folderNotWritable', { folder: path })
  }
}

function ensureSetupKey(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
