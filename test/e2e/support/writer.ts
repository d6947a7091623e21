import { setTimeout as sleep } from 'node:timers/promises'

/** A write as a careful client makes it: with a key, and with what came of it. */
export interface Write {
  readonly method: 'POST' | 'PUT'
  readonly path: string
  readonly key: string
  readonly body: unknown
  /** What the server said, once it said that it holds the words. */
  answer?: unknown
}

/** Somebody signed in at a server that may die at any moment. */
export class Writer {
  readonly #address: string
  /** Of the session, `name=value`. */
  readonly cookie: string

  private constructor(address: string, cookie: string) {
    this.#address = address
    this.cookie = cookie
  }

  /** Opens a one-time link and presses its button. */
  static async at(address: string, link: string): Promise<Writer> {
    const claimed = await fetch(link, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      body: 'name=Wen+Li',
    })
    const cookie = claimed.headers.get('set-cookie')?.split(';')[0]
    if (cookie === undefined) throw new Error(`The link let nobody in: HTTP ${claimed.status}`)
    return new Writer(address, cookie)
  }

  async read<T>(path: string): Promise<T> {
    const answer = await fetch(this.#address + path, { headers: { cookie: this.cookie } })
    if (!answer.ok) throw new Error(`GET ${path}: HTTP ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }

  /** All items of a list. */
  async list<T>(path: string): Promise<T[]> {
    const items: T[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const query = `${path.includes('?') ? '&' : '?'}limit=500${cursor && `&cursor=${encodeURIComponent(cursor)}`}`
      const page: { items: T[]; nextCursor: string | null } = await this.read(path + query)
      items.push(...page.items)
      cursor = page.nextCursor
    }
    return items
  }

  /** Sends a write once. Throws when no answer came; a refusal is an error of the test. */
  async send(write: Write): Promise<unknown> {
    const response = await fetch(this.#address + write.path, {
      method: write.method,
      headers: {
        cookie: this.cookie,
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        'idempotency-key': write.key,
      },
      body: JSON.stringify(write.body),
    })
    const answer: unknown = await response.json()
    if (response.status >= 500) throw new Error(`HTTP ${response.status}: ${JSON.stringify(answer)}`)
    if (!response.ok) throw new Refused(write, answer)
    write.answer ??= answer
    return answer
  }

  /** Sends a write again and again until it is acknowledged. */
  async insist(write: Write): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.send(write)
      } catch (error) {
        if (error instanceof Refused || attempt === 20) throw error
        await sleep(100)
      }
    }
  }
}

/** The server answered, and said no. */
export class Refused extends Error {
  constructor(write: Write, answer: unknown) {
    super(`${write.method} ${write.path} was refused: ${JSON.stringify(answer)}`)
  }
}
