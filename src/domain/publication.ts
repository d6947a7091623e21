import type { Actor } from './actor.ts'

/** The one revision of an edition that the public sees. */
export interface Publication {
  readonly edition: string
  readonly revision: number
  readonly at: string
  readonly by: Actor
}
