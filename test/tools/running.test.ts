import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claim, findRunning, record, release } from '../../scripts/start/running.ts'

/** Above the highest number that a process may have. */
const NOBODY = 2 ** 22 + 1

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-running-'))
  file = join(folder, 'running.json')
})

afterEach(() => rm(folder, { recursive: true }))

test('a folder nobody serves is claimed, and free again when released', async () => {
  expect(await claim(file)).toEqual({ kind: 'claimed', afterCrash: false })
  release(file)
  expect(await claim(file)).toEqual({ kind: 'claimed', afterCrash: false })
})

test('a folder that another start serves is told apart, with its address', async () => {
  const other = standIn('scripts/start/main.ts')
  const running = { pid: other.pid ?? 0, serverPid: NOBODY, address: 'http://localhost:1' }
  record(file, running)
  await expect.poll(() => findRunning(file)).toEqual(running)
  expect(await claim(file)).toEqual({ kind: 'taken', holder: running })
  other.kill()
  await once(other, 'exit')
  expect(await claim(file)).toEqual({ kind: 'claimed', afterCrash: true })
})

test('the server that a killed start left is waited for until it has ended', async () => {
  const server = standIn('scripts/start/server.ts')
  const running = { pid: server.pid ?? 0 }
  record(file, running)
  await expect.poll(() => findRunning(file)).toEqual(running)
  record(file, { pid: NOBODY, serverPid: running.pid })
  const claimed = claim(file)
  expect(await Promise.race([claimed, sleep(300)])).toBeUndefined()
  server.kill()
  expect(await claimed).toEqual({ kind: 'claimed', afterCrash: true })
})

test.each([
  ['a process that is gone', JSON.stringify({ pid: NOBODY })],
  [
    'a number that another program has now',
    JSON.stringify({ pid: process.pid, address: 'http://localhost:1' }),
  ],
  ['half a file, written when the power went', '{"pid":'],
])('%s does not hold it', async (_, content) => {
  await writeFile(file, content)
  expect(await claim(file)).toEqual({ kind: 'claimed', afterCrash: true })
})

test('nobody is found where only a stranger has the number', () => {
  record(file, { pid: process.pid, address: 'http://localhost:1' })
  expect(findRunning(file)).toBeUndefined()
})

/** A process that goes by the name of one of ours and does nothing. */
function standIn(script: string) {
  return spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', script])
}
