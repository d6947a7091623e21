import type { DocumentEvent } from '../domain/index.ts'

/** More would make every write slow for everyone. */
const SEATS = 1_000

/**
 * Everyone who has the document open, over WebSockets that hibernate: the
 * object sleeps while they stay connected, and pings are answered without
 * waking it. Nothing is kept in memory, so there is nothing to rebuild.
 */
export class Room {
  readonly #ctx: DurableObjectState

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'))
  }

  /** Lets an already authorised visitor in. */
  enter(request: Request): Response {
    if (request.headers.get('Upgrade')?.toLowerCase() !== 'websocket') {
      return new Response(null, { status: 426, headers: { Upgrade: 'websocket' } })
    }
    if (this.#ctx.getWebSockets().length >= SEATS) return new Response(null, { status: 503 })
    const { 0: client, 1: server } = new WebSocketPair()
    this.#ctx.acceptWebSocket(server)
    return new Response(null, { status: 101, webSocket: client })
  }

  /** After the commit. The platform holds messages back until the write is on disk. */
  tell(events: readonly DocumentEvent[]): void {
    if (events.length === 0) return
    const sockets = this.#ctx.getWebSockets()
    for (const event of events) {
      const message = JSON.stringify(event)
      for (const socket of sockets) send(socket, message)
    }
  }

  /** The document is gone. */
  close(): void {
    for (const socket of this.#ctx.getWebSockets()) socket.close(1001, 'deleted')
  }
}

/** One that is closing may throw: whoever it was comes back and asks for what they missed. */
function send(socket: WebSocket, message: string): void {
  try {
    socket.send(message)
  } catch {
    // The write is real and others are waiting: there is nobody to tell.
  }
}
