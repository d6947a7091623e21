import { LIMITS } from '../../domain/index.ts'
import { checkLimit, invalid } from './package-error.ts'

/** A value of unknown shape and the place where it stands. */
export interface Place {
  readonly value: unknown
  readonly path: string
}

export type Reader<T> = (place: Place) => T

/** An object's fields, each read once; what nobody reads has no place in a package and is refused, not lost. */
export class Fields {
  readonly path: string
  readonly #fields: Map<string, unknown>

  constructor({ value, path }: Place) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) invalid(path, 'not-an-object')
    this.path = path
    this.#fields = new Map(Object.entries(value).filter(([, field]) => field !== undefined))
  }

  required<T>(name: string, read: Reader<T>): T {
    const path = this.pathOf(name)
    if (!this.#fields.has(name)) invalid(path, 'missing')
    const value = this.#fields.get(name)
    this.#fields.delete(name)
    return read({ value, path })
  }

  /** `{ [name]: value }`, or `{}` where the field is absent: to be spread into an object. */
  optional<K extends string, T>(name: K, read: Reader<T>): { readonly [P in K]?: T } {
    return this.#fields.has(name) ? ({ [name]: this.required(name, read) } as { [P in K]: T }) : {}
  }

  /** A field that is derived from the rest and therefore not kept. */
  derived(name: string): void {
    this.#fields.delete(name)
  }

  /** To be called when all fields are read. */
  end(): void {
    const [unknown] = this.#fields.keys()
    if (unknown !== undefined) invalid(this.pathOf(unknown), 'unknown-field')
  }

  pathOf(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`
  }
}

export const list =
  <T>(read: Reader<T>, limit?: keyof typeof LIMITS): Reader<T[]> =>
  ({ value, path }) => {
    if (!Array.isArray(value)) invalid(path, 'not-a-list')
    if (limit) checkLimit(limit, LIMITS[limit], value.length, path)
    return value.map((item: unknown, k) => read({ value: item, path: `${path}[${k}]` }))
  }

/** Text with at most as many UTF-16 code units as the limit allows. */
export const text =
  (limit: keyof typeof LIMITS): Reader<string> =>
  (place) => {
    const value = anyText(place)
    checkLimit(limit, LIMITS[limit], value.length, place.path)
    return value
  }

/** Text with something visible in it. */
export const line =
  (limit: keyof typeof LIMITS): Reader<string> =>
  (place) => {
    const value = text(limit)(place)
    if (value.trim() === '') invalid(place.path, 'empty')
    return value
  }

/** Well-formed, without NUL. Sizes are the caller's to check. */
export const anyText: Reader<string> = ({ value, path }) => {
  if (typeof value !== 'string') invalid(path, 'not-a-text')
  if (!value.isWellFormed()) invalid(path, 'not-well-formed')
  if (value.includes('\0')) invalid(path, 'nul-character')
  return value
}

export const matching =
  (pattern: RegExp, problem: string): Reader<string> =>
  ({ value, path }) => {
    if (typeof value !== 'string' || !pattern.test(value)) invalid(path, problem)
    return value
  }

export const oneOf =
  <const T extends string>(values: readonly T[]): Reader<T> =>
  ({ value, path }) =>
    values.find((known) => known === value) ?? invalid(path, 'unknown-value')

export const boolean: Reader<boolean> = ({ value, path }) =>
  typeof value === 'boolean' ? value : invalid(path, 'not-a-boolean')

export const finite: Reader<number> = ({ value, path }) =>
  typeof value === 'number' && Number.isFinite(value) ? value : invalid(path, 'not-a-number')

export const whole =
  (from: number, to = Number.MAX_SAFE_INTEGER): Reader<number> =>
  (place) => {
    const value = finite(place)
    if (!Number.isSafeInteger(value)) invalid(place.path, 'not-a-whole-number')
    if (value < from || value > to) invalid(place.path, 'out-of-range')
    return value
  }

/** ISO 8601, UTC, and a time that exists. */
export const instant: Reader<string> = (place) => {
  const value = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/, 'not-a-time')(place)
  if (Number.isNaN(Date.parse(value))) invalid(place.path, 'not-a-time')
  return value
}

/** A list without repetitions. */
export const distinct =
  (read: Reader<string>): Reader<string[]> =>
  (place) => {
    const values = list(read)(place)
    const seen = new Set<string>()
    for (const [k, value] of values.entries()) {
      if (seen.has(value)) invalid(`${place.path}[${k}]`, 'duplicate')
      seen.add(value)
    }
    return values
  }
