import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { assertPortFree } from '../../scripts/start/ports.ts'
import { freePort } from '../support/server.ts'

test('a port that another program has is refused at once', async () => {
  const { port, free } = await takePort()
  await expect(assertPortFree(port, { afterCrash: false })).rejects.toMatchObject({
    key: 'failure.portBusy',
    parameters: { port },
  })
  free()
})

test('after a crash it is waited for until the system has taken it back', async () => {
  const { port, free } = await takePort()
  const isFree = assertPortFree(port, { afterCrash: true }).then(() => 'free')
  expect(await Promise.race([isFree, sleep(300, 'waiting')])).toBe('waiting')
  free()
  expect(await isFree).toBe('free')
})

async function takePort() {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  return { port, free: () => other.close() }
}
