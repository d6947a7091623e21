/**
 * Hears of every event of a document while a page is open: by WebSocket, and
 * after a lost connection again with growing pauses. It carries no text, only
 * the news that something happened; whoever listens reads what it needs. After
 * each (re)connection `open` fires, because something may have been missed.
 */
export interface LiveEvent {
  readonly seq: number
  readonly kind: string
  readonly about: Readonly<Record<string, unknown>>
  readonly actor: { readonly name: string }
}

export interface LiveHandlers {
  readonly event: (event: LiveEvent) => void
  /** A connection stands; `again` when it is not the first. */
  readonly open?: (again: boolean) => void
  readonly lost?: () => void
}

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000
const PING_MS = 30_000

/** Joins the room; the answer leaves it. */
export function joinRoom(document: string, handlers: LiveHandlers): () => void {
  let socket: WebSocket | undefined
  let pause = FIRST_PAUSE_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  let pings: ReturnType<typeof setInterval> | undefined
  let left = false
  let connections = 0

  const connect = () => {
    const url = new URL(`/api/documents/${encodeURIComponent(document)}/live`, location.href)
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    socket = new WebSocket(url)
    socket.addEventListener('open', () => {
      pause = FIRST_PAUSE_MS
      pings = setInterval(() => socket?.send('ping'), PING_MS)
      handlers.open?.(connections++ > 0)
    })
    socket.addEventListener('message', ({ data }) => {
      const event = parse(data)
      if (event) handlers.event(event)
    })
    socket.addEventListener('close', () => {
      clearInterval(pings)
      if (left) return
      handlers.lost?.()
      timer = setTimeout(connect, pause)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    })
  }
  connect()

  return () => {
    left = true
    clearTimeout(timer)
    clearInterval(pings)
    socket?.close()
  }
}

function parse(data: unknown): LiveEvent | null {
  if (typeof data !== 'string' || data === 'pong') return null
  try {
    const event = JSON.parse(data) as LiveEvent
    return typeof event.seq === 'number' && typeof event.kind === 'string' ? event : null
  } catch {
    return null
  }
}
