import { createHash } from 'node:crypto'
import { isPackageId, type Actor } from '../domain/index.ts'

/** Inside a package people are names: accounts belong to the place they are made in. */
export function asName({ name }: Actor): Actor {
  return { kind: 'name', name }
}

/**
 * The same where it is counted who did a thing: a name that stays apart from
 * others who are called so. Of a member it tells nothing beyond this document.
 */
export function asPerson(document: string, { kind, id, name }: Actor): Actor {
  if (kind === 'member' && id !== undefined) {
    const hash = createHash('sha256').update(`${document} ${id}`).digest('hex')
    return { kind: 'name', id: `n${hash.slice(0, 12)}`, name }
  }
  return kind === 'name' && id !== undefined && isPackageId(id) ? { kind, id, name } : asName({ kind, name })
}
