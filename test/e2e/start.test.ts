import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { processesOfGroup } from '../support/processes.ts'
import { freePort, runStart, startServer } from '../support/server.ts'

let dataFolder: string

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'duizhao-start-'))
})

afterEach(() => rm(dataFolder, { recursive: true, force: true }))

test('the first start lays out the sample, prints the address and a link, and later starts find everything again', async () => {
  const first = await startServer({ dataFolder })
  expect(first.output()).toContain(`Duizhao is running at ${first.address}\n`)
  expect(first.output()).not.toMatch(/^\s+at /m)
  expect(await (await fetch(`${first.address}/healthz`)).json()).toMatchObject({ ok: true })
  const link = /Open this once to become the owner:\n(http\S+)/.exec(first.output())?.[1]
  expect(link).toContain(first.address)
  expect(await documentTitles(first.address, dataFolder)).toEqual(['A planning symposium in Lanjiang'])
  expect(await first.end('SIGINT')).toBe(0)
  expect(first.output()).toContain('Stopped.')

  const second = await startServer({ dataFolder, port: first.port })
  expect(second.output()).not.toContain('Open this once')
  expect(await documentTitles(second.address, dataFolder)).toEqual(['A planning symposium in Lanjiang'])
  expect((await fetch(link ?? '')).status).toBe(200)
  expect(await second.end('SIGINT')).toBe(0)
})

test('a first start that was cut short is taken up by the next one', async () => {
  const first = await startServer({ dataFolder })
  await first.end('SIGKILL')
  await rm(join(dataFolder, 'welcomed'))
  const second = await startServer({ dataFolder })
  expect(second.output()).not.toContain('could not be made')
  expect(await documentTitles(second.address, dataFolder)).toEqual(['A planning symposium in Lanjiang'])
  await second.end()
})

describe('nothing stays behind after', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('%s', async (signal) => {
    const server = await startServer({ dataFolder, sample: false })
    expect(processesOfGroup(server.serverPid).some((args) => args.includes('workerd'))).toBe(true)
    expect(await server.end(signal)).toBe(signal === 'SIGKILL' ? null : 0)
    await expect.poll(() => processesOfGroup(server.serverPid), { timeout: 10_000 }).toEqual([])
    expect(processesOfGroup(server.pid)).toEqual([])
  })

  test('a crash, and the next start works', async () => {
    const server = await startServer({ dataFolder, sample: false })
    await server.end('SIGKILL')
    const again = await startServer({ dataFolder, port: server.port })
    expect(await again.end()).toBe(0)
  })

  test('the server process itself was killed, which is told', async () => {
    const server = await startServer({ dataFolder, sample: false })
    process.kill(server.serverPid, 'SIGKILL')
    await expect.poll(() => server.output(), { timeout: 10_000 }).toContain('The server stopped by itself')
    await expect.poll(() => processesOfGroup(server.serverPid), { timeout: 10_000 }).toEqual([])
    await expect.poll(() => processesOfGroup(server.pid), { timeout: 10_000 }).toEqual([])
  })
})

describe('one plain sentence when', () => {
  test('the port is taken', async () => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')
    const run = runStart(['--port', String(port)], { DUIZHAO_DATA: dataFolder })
    expect(await run.ended).toBe(1)
    expect(run.output()).toBe(
      `Port ${port} is used by another program. Stop it, or choose another port: npm start -- --port ${port + 100}\n`,
    )
    other.close()
  })

  test('the port is none', async () => {
    const run = runStart(['--port', 'eighty'], { DUIZHAO_DATA: dataFolder })
    expect(await run.ended).toBe(1)
    expect(run.output()).toMatch(/^“eighty” is not a port\. [^\n]+\n$/)
  })

  test('the folder cannot be written', async () => {
    const file = join(dataFolder, 'a-file')
    await writeFile(file, '')
    const run = runStart([], { DUIZHAO_DATA: join(file, 'data'), LANG: 'zh_CN.UTF-8' })
    expect(await run.ended).toBe(1)
    expect(run.output()).toBe(
      `对照无法写入 ${join(file, 'data')}。请改为可写，或把 DUIZHAO_DATA 设为可写的目录。\n`,
    )
  })

  test('the data is in use', async () => {
    const server = await startServer({ dataFolder, sample: false })
    const run = runStart(['--port', String(await freePort())], { DUIZHAO_DATA: dataFolder })
    expect(await run.ended).toBe(1)
    expect(run.output()).toMatch(/^Duizhao is already running with this data, at http:\S+\. [^\n]+\n$/)
    await server.end()
  })
})

test('a home that cannot be written is no obstacle', async () => {
  const server = await startServer({ dataFolder, sample: false, environment: { HOME: '/nonexistent' } })
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200)
  await server.end()
})

test('every asked-for owner link is another one, and looking at it does not use it up', async () => {
  const server = await startServer({ dataFolder, sample: false })
  const links = [await server.ownerLink(), await server.ownerLink()]
  expect(new Set(links).size).toBe(2)
  for (const link of [...links, ...links]) expect((await fetch(link)).status).toBe(200)
  await server.end()
})

async function documentTitles(address: string, folder: string): Promise<string[]> {
  const key = (await readFile(join(folder, 'setup-key'), 'utf8')).trim()
  const answer = await fetch(`${address}/api/documents`, { headers: { authorization: `Bearer ${key}` } })
  const { items } = (await answer.json()) as { items: { title: string }[] }
  return items.map(({ title }) => title)
}
