import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claim, findRunning, record, release } from '../../scripts/start/running.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-running-'))
  file = join(folder, 'running.json')
})

afterEach(() => rm(folder, { recursive: true }))

test('a folder nobody serves is claimed, and free again when released', () => {
  expect(claim(file)).toBeUndefined()
  release(file)
  expect(claim(file)).toBeUndefined()
})

test('a folder that another start serves is told apart, with its address', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'scripts/start/main.ts'])
  const running = { pid: other.pid ?? 0, serverPid: 2 ** 22 + 1, address: 'http://localhost:1' }
  record(file, running)
  await expect.poll(() => findRunning(file)).toEqual(running)
  expect(claim(file)).toEqual(running)
  other.kill()
  await once(other, 'exit')
  expect(claim(file)).toBeUndefined()
})

test.each([
  ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1 })],
  [
    'a number that another program has now',
    JSON.stringify({ pid: process.pid, address: 'http://localhost:1' }),
  ],
  ['half a file, written when the power went', '{"pid":'],
])('%s does not hold it', async (_, content) => {
  await writeFile(file, content)
  expect(claim(file)).toBeUndefined()
})

test('nobody is found where only a stranger has the number', () => {
  record(file, { pid: process.pid, address: 'http://localhost:1' })
  expect(findRunning(file)).toBeUndefined()
})
