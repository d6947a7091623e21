import type { DocumentEvent } from '../../domain/index.ts'

/** More would make every write slow for everyone. */
const SEATS = 1_000

/** How long somebody is told before they have to be let in again: who may not enter any more hears no longer than this. */
const SEAT_MS = 10 * 60_000

/** The close code that says: come in again, and nothing is lost. */
const COME_AGAIN = 4000

/** Kept with each connection. */
interface Seat {
  /** When its visitor was let in, in milliseconds since 1970. */
  readonly since: number
}

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
    server.serializeAttachment({ since: Date.now() } satisfies Seat)
    return new Response(null, { status: 101, webSocket: client })
  }

  /** After the commit. The platform holds messages back until the write is on disk. */
  tell(events: readonly DocumentEvent[]): void {
    if (events.length === 0) return
    const sockets = this.#ctx.getWebSockets().filter(isSeated)
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

/** Whoever sat for too long is sent to the door, where it is asked again who they are. */
function isSeated(socket: WebSocket): boolean {
  const seat = socket.deserializeAttachment() as Seat | null
  if (seat !== null && Date.now() - seat.since < SEAT_MS) return true
  try {
    socket.close(COME_AGAIN, 'come again')
  } catch {
    // It is closing already.
  }
  return false
}

/** One that is closing may throw: whoever it was comes back and asks for what they missed. */
function send(socket: WebSocket, message: string): void {
  try {
    socket.send(message)
  } catch {
    // The write is real and others are waiting: there is nobody to tell.
  }
}
