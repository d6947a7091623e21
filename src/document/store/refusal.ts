import { fail, ok, type Failure, type Result } from '../../domain/index.ts'

/**
 * An expected failure on its way out of a transaction. Only a throw rolls
 * SQLite back, so inside the object failures travel as this; `settle` turns
 * them into values before anyone outside sees them.
 */
class Refusal extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.name = 'Refusal'
    this.failure = failure
  }
}

export function refuse(failure: Failure): never {
  throw new Refusal(failure)
}

/** Anything but a refusal is a bug and goes on its way. */
export function settle<T>(work: () => T): Result<T> {
  try {
    return ok(work())
  } catch (error) {
    if (error instanceof Refusal) return fail(error.failure)
    throw error
  }
}

export function invalid(path: string, problem: string): never {
  refuse({ code: 'INVALID_INPUT', path, problem })
}

/** @throws a refusal when `actual` is above `max`. */
export function limit(name: string, max: number, actual: number, path: string): void {
  if (actual > max) refuse({ code: 'LIMIT_EXCEEDED', limit: name, max, actual, path })
}
