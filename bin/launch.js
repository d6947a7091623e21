import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The first Node that reads TypeScript without a flag. */
const NEEDED = [22, 18]
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const OWN_NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

/**
 * Runs a TypeScript module of this project, under whatever Node the machine has: an old one starts the one that the
 * install brought along. This file itself must stay readable for Node 20 and import nothing that is installed.
 * @param {string} entry path from the root of the project
 */
export async function launch(entry) {
  if (!existsSync(join(ROOT, 'node_modules/i18next'))) return refuse('notInstalled')
  if (isNewEnough(process.versions.node)) {
    rememberCompiled()
    await import(pathToFileURL(join(ROOT, entry)).href)
  } else if (existsSync(OWN_NODE)) {
    await runUnder(OWN_NODE, entry)
  } else {
    refuse('wrongNode', { needed: NEEDED.join('.'), found: process.versions.node })
  }
}

/** What this process and its children compile of modules, the next ones need not. */
function rememberCompiled() {
  process.env['NODE_COMPILE_CACHE'] ??= join(ROOT, 'node_modules/.cache/compiled')
  module.enableCompileCache?.(process.env['NODE_COMPILE_CACHE'])
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])
}

/**
 * Stands aside for the right Node: what it is told to end by, it passes on, and it ends as that one ends. The channel
 * lets the other notice when this process is killed.
 * @param {string} node
 * @param {string} entry
 */
function runUnder(node, entry) {
  const child = spawn(node, [join(ROOT, entry), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  // Ctrl-C reaches the whole group by itself.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? 128 + constants.signals[signal ?? 'SIGTERM']
      resolve(undefined)
    })
  })
}

/**
 * @param {'notInstalled' | 'wrongNode'} key
 * @param {Record<string, string>} [parameters]
 */
function refuse(key, parameters = {}) {
  const wanted = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || ''
  const language = !/^zh/i.test(wanted)
    ? 'en'
    : /hant|[_-](?:tw|hk|mo)\b/i.test(wanted)
      ? 'zh-Hant'
      : 'zh-Hans'
  const words = JSON.parse(readFileSync(join(ROOT, 'locales', language, 'cli.json'), 'utf8'))
  const sentence = words.launch[key].replace(/\{\{(\w+)\}\}/g, (_, name) => parameters[name])
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}
