import { exports } from 'cloudflare:workers'
import { expect } from 'vitest'
import { ROUTES, wireError, type Api, type Endpoint, type RouteKey } from '../../../src/contract/index.ts'

export const ORIGIN = 'http://localhost'
export const SETUP_KEY = 'setup-key-of-the-tests'

export interface Given<K extends RouteKey> {
  readonly params?: Partial<Api[K]['params']>
  readonly query?: Api[K]['query']
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Answered<K extends RouteKey> {
  readonly status: number
  readonly headers: Headers
  /** Fits the contract, if the request succeeded. */
  readonly value: Api[K]['answer']
  /** The failure otherwise; fits the contract too. */
  readonly error: Readonly<Record<string, unknown>> & { readonly code: string }
}

/** Somebody with a browser: keeps the session cookie, comes from our own pages, has an address of their own. */
export class Visitor {
  cookie: string | null = null
  readonly #address = Array.from(crypto.getRandomValues(new Uint8Array(4)), String).join('.')

  /** Any request, with nothing checked about the answer. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('cf-connecting-ip', this.#address)
    if (this.cookie !== null) headers.set('cookie', this.cookie)
    const fromPage = init.method !== undefined && init.method !== 'GET' && !headers.has('sec-fetch-site')
    if (fromPage) headers.set('sec-fetch-site', 'same-origin')
    const url = new URL(path, ORIGIN)
    const response = await exports.default.fetch(url.href, { redirect: 'manual', ...init, headers })
    const set = response.headers.get('set-cookie')
    if (set !== null) this.cookie = /Max-Age=0/.test(set) ? null : (set.split(';')[0] ?? null)
    return response
  }

  /** A route of the contract; whatever it answers must be what the contract says. */
  async ask<K extends RouteKey>(key: K, given: Given<K> = {}): Promise<Answered<K>> {
    const endpoint: Endpoint = ROUTES[key]
    const [method = '', template = ''] = key.split(' ')
    const params = (given.params ?? {}) as Record<string, unknown>
    const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(params[name])),
    )
    const query = new URLSearchParams(
      Object.entries(given.query ?? {}).map(([name, value]) => [name, String(value)]),
    )
    const response = await this.fetch(query.size > 0 ? `${path}?${query}` : path, {
      method,
      headers: {
        ...(given.body !== undefined && { 'content-type': 'application/json' }),
        ...given.headers,
      },
      ...(given.body !== undefined && { body: JSON.stringify(given.body) }),
    })
    const { status, headers } = response
    if (status >= 400) {
      const { error } = wireError.parse(await response.json())
      expect(headers.get('x-request-id')).toBe(error.requestId)
      return { status, headers, value: undefined as never, error: { ...error } }
    }
    const text = await response.text()
    const value =
      'json' in endpoint.answer && text !== '' ? endpoint.answer.json.parse(JSON.parse(text)) : null
    return { status, headers, value: value as Api[K]['answer'], error: { code: '' } }
  }

  /** Opens a one-time link and presses its button. */
  async claim(url: string, name = 'Somebody'): Promise<Response> {
    return this.fetch(new URL(url).pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ name }).toString(),
    })
  }
}
