import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
/** Makes the Node that runs the tests pass for an old one. */
const AS_NODE_20 = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.11.0'}})`

let checkout: string

beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'duizhao-launch-'))
  for (const part of ['bin', 'locales', 'package.json']) {
    await cp(join(ROOT, part), join(checkout, part), { recursive: true })
  }
})

afterAll(() => rm(checkout, { recursive: true }))

function duizhao(folder: string, args: string[], nodeOptions: string[] = [], language = 'en_GB.UTF-8') {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const env = { ...process.env, LANG: language, LC_ALL: '', LC_MESSAGES: '' }
    execFile(
      process.execPath,
      [...nodeOptions, join(folder, 'bin/duizhao.js'), ...args],
      { env },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    )
  })
}

test('the help lists the commands', async () => {
  const { code, stdout } = await duizhao(ROOT, ['--help'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Usage: duizhao <command>/)
})

test.each([
  ['zh_CN.UTF-8', '用法：duizhao <命令>'],
  ['zh_HK.UTF-8', '用法：duizhao <指令>'],
  ['C.UTF-8', 'Usage:'],
])('it speaks the language of %s', async (language, words) => {
  expect((await duizhao(ROOT, ['--help'], [], language)).stdout).toContain(words)
})

test('a command that does not exist is a wrong call', async () => {
  expect(await duizhao(ROOT, ['polish'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'There is no command “polish”. duizhao --help lists them all.\n',
  })
})

test('an old Node hands over to the installed one, exit code included', async () => {
  const { code, stderr } = await duizhao(ROOT, ['polish'], ['--import', AS_NODE_20])
  expect(code).toBe(2)
  expect(stderr).toContain('no command “polish”')
})

test('without an install, one sentence tells what to run', async () => {
  expect(await duizhao(checkout, ['--help'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Some parts are missing. Run `npm ci` in this folder first.\n',
  })
})

test('an old Node with none beside it is refused in one sentence', async () => {
  await mkdir(join(checkout, 'node_modules/i18next'), { recursive: true })
  const { code, stderr } = await duizhao(checkout, ['--help'], ['--import', AS_NODE_20])
  expect(code).toBe(1)
  expect(stderr).toBe(
    'Duizhao needs Node 22.18 or newer, and this is 20.11.0. Run `npm ci`, which brings the right one, then `npm start`.\n',
  )
})
