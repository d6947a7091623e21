import { afterEach, expect, test, vi } from 'vitest'
import { joinRoom } from '../../../web/state/live-room.ts'

/** The server's end of each connection that was asked for. */
const opened: EventTarget[] = []

class Socket extends EventTarget {
  constructor() {
    super()
    opened.push(this)
  }
  send(): void {}
  close(): void {}
}

afterEach(() => {
  opened.splice(0)
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test.each([
  ['who is asked to come in again does, and nobody is told of a lost connection', 4000, 0],
  ['whose connection is lost comes back, and is told', 1006, 1],
])('%s', async (_, code, lost) => {
  vi.useFakeTimers()
  vi.stubGlobal('WebSocket', Socket)
  const heard = () => vi.fn<() => void>()
  const handlers = { event: heard(), open: heard(), lost: heard(), gone: heard() }
  const leave = joinRoom('doc1', handlers)
  opened[0]?.dispatchEvent(new Event('open'))
  opened[0]?.dispatchEvent(new CloseEvent('close', { code }))
  await vi.advanceTimersByTimeAsync(2_000)
  opened[1]?.dispatchEvent(new Event('open'))
  expect(opened).toHaveLength(2)
  expect(handlers.open).toHaveBeenCalledTimes(2)
  expect(handlers.lost).toHaveBeenCalledTimes(lost)
  expect(handlers.gone).not.toHaveBeenCalled()
  leave()
})
