import fc from 'fast-check'
import { inject } from 'vitest'

/** What a run draws for its properties. */
export interface Draws {
  readonly seed: number
  /** How many times as many cases as a property asks for. */
  readonly times: number
}

declare module 'vitest' {
  interface ProvidedContext {
    draws: Draws
  }
}

/** A property that needs more or fewer cases than the usual hundred says so through this, so that a hunt can ask for more. */
export function draws(cases: number): number {
  return cases * inject('draws').times
}

fc.configureGlobal({ seed: inject('draws').seed, numRuns: draws(100) })

export { fc }
