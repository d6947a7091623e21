import { SESSION_HEADER } from '../../contract/room.ts'
import type { DocumentEvent } from '../../domain/index.ts'
import { logFailure } from '../store/log.ts'

/** More would make every write slow for everyone. */
const SEATS = 1_000

/**
 * How long nobody asks again whether those in the room may still read: whoever
 * lost their role or their session hears no longer than this.
 */
const TRUSTED_MS = 5_000

/** How long somebody without a session (who runs the installation) is told before they have to be let in again. */
const SEAT_MS = 10 * 60_000

/** The close code that says: come in again, and nothing is lost. */
const COME_AGAIN = 4000

/** Kept with each connection. */
interface Seat {
  /** When its visitor was let in, in milliseconds since 1970. */
  readonly since: number
  /** The hash of their session. */
  readonly session: string | null
}

/** Of some sessions, those that may read the document now. */
export type Readers = (sessions: readonly string[]) => Promise<ReadonlySet<string>>

/**
 * Everyone who has the document open, over WebSockets that hibernate: the
 * object sleeps while they stay connected, and pings are answered without
 * waking it. What is kept in memory may be forgotten: then the catalogue is
 * asked once more who may read.
 */
export class Room {
  readonly #ctx: DurableObjectState
  readonly #readers: Readers
  /** When the catalogue was last asked about everyone, in milliseconds since 1970. */
  #asked = 0
  /** Messages, in order, that wait for its answer. */
  #waiting: string[] | null = null

  constructor(ctx: DurableObjectState, readers: Readers) {
    this.#ctx = ctx
    this.#readers = readers
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
    const session = request.headers.get(SESSION_HEADER)
    server.serializeAttachment({ since: Date.now(), session } satisfies Seat)
    return new Response(null, { status: 101, webSocket: client })
  }

  /**
   * After the commit. The platform holds messages back until the write is on
   * disk; where it is time to ask who may still read, they wait for the answer.
   */
  tell(events: readonly DocumentEvent[]): void {
    if (events.length === 0) return
    const messages = events.map((event) => JSON.stringify(event))
    if (this.#waiting) this.#waiting.push(...messages)
    else if (Date.now() - this.#asked < TRUSTED_MS) this.#send(messages, () => true)
    else if (this.#ctx.getWebSockets().length > 0) this.#ctx.waitUntil(this.#askAndSend(messages))
  }

  async #askAndSend(messages: string[]): Promise<void> {
    this.#waiting = messages
    const asked = Date.now()
    const sessions = this.#ctx.getWebSockets().map((socket) => seatOf(socket)?.session ?? null)
    const readers = await this.#readers([...new Set(sessions.filter((one) => one !== null))]).catch(
      (error) => {
        // Nobody can be let in either while the catalogue is silent; whoever comes back later misses nothing.
        logFailure('room', error)
        return new Set<string>()
      },
    )
    this.#waiting = null
    this.#asked = asked
    // Whoever came in meanwhile was asked at the door.
    this.#send(messages, ({ session, since }) => session === null || since >= asked || readers.has(session))
  }

  #send(messages: readonly string[], mayRead: (seat: Seat) => boolean): void {
    for (const socket of this.#ctx.getWebSockets()) {
      const seat = seatOf(socket)
      const isOld = seat?.session === null && Date.now() - seat.since >= SEAT_MS
      if (seat && !isOld && mayRead(seat)) for (const message of messages) send(socket, message)
      else sendToTheDoor(socket)
    }
  }

  /** The document is gone. */
  close(): void {
    for (const socket of this.#ctx.getWebSockets()) socket.close(1001, 'deleted')
  }
}

function seatOf(socket: WebSocket): Seat | null {
  return socket.deserializeAttachment() as Seat | null
}

/** There it is asked again who they are. */
function sendToTheDoor(socket: WebSocket): void {
  try {
    socket.close(COME_AGAIN, 'come again')
  } catch {
    // It is closing already.
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
