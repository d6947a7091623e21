import type { Actor } from '../domain/index.ts'

/** Inside a package people are names: accounts belong to the place they are made in. */
export function asName({ name }: Actor): Actor {
  return { kind: 'name', name }
}
