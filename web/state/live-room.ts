/**
 * Hears of every event of a document while a page is open: by WebSocket, and
 * after a lost connection again with growing pauses. It carries no text, only
 * the news that something happened; whoever listens reads what it needs. After
 * each connection, the first included, `open` fires, because something may have
 * been missed.
 */
export interface LiveEvent {
  readonly seq: number
  readonly kind: string
  readonly about: Readonly<Record<string, unknown>>
  readonly actor: { readonly name: string }
}

export interface LiveHandlers {
  readonly event: (event: LiveEvent) => void
  /** A connection stands. */
  readonly open: () => void
  readonly lost: () => void
  /** The document was deleted: there is nothing to come back to. */
  readonly gone: () => void
}

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000
/** A connection that answered nothing for so long is dead, whatever the browser believes: a machine that slept, a network that changed. */
const PING_MS = 30_000
const GOING_AWAY = 1001
/** The server asks from time to time who is there. */
const COME_AGAIN = 4000

/** Joins the room; the answer leaves it. */
export function joinRoom(document: string, handlers: LiveHandlers): () => void {
  let socket: WebSocket | undefined
  let pause = FIRST_PAUSE_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  let pings: ReturnType<typeof setInterval> | undefined
  let left = false
  let heard = true

  const ping = () => {
    if (!heard) return socket?.close()
    heard = false
    socket?.send('ping')
  }

  const connect = () => {
    const url = new URL(`/api/documents/${encodeURIComponent(document)}/live`, location.href)
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    socket = new WebSocket(url)
    socket.addEventListener('open', () => {
      pause = FIRST_PAUSE_MS
      heard = true
      pings = setInterval(ping, PING_MS)
      handlers.open()
    })
    socket.addEventListener('message', ({ data }) => {
      heard = true
      const event = parse(data)
      if (event) handlers.event(event)
    })
    socket.addEventListener('close', ({ code, reason }) => {
      clearInterval(pings)
      if (left) return
      if (code === GOING_AWAY && reason === 'deleted') return handlers.gone()
      if (code === COME_AGAIN) return void (timer = setTimeout(connect, FIRST_PAUSE_MS * Math.random()))
      handlers.lost()
      // Not all at once: after a restart everyone in the room comes back.
      timer = setTimeout(connect, pause * (0.5 + Math.random()))
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
