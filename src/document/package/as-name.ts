import { isPackageId, type Actor } from '../../domain/index.ts'

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
    return { kind: 'name', id: `n${fnv64(`${document} ${id}`).slice(4)}`, name }
  }
  return kind === 'name' && id !== undefined && isPackageId(id) ? { kind, id, name } : asName({ kind, name })
}

/**
 * FNV-1a of 64 bits, as 16 hexadecimal digits (Fowler, Noll & Vo; RFC 9923). Who has only it cannot tell the id, which
 * has 100 random bits.
 */
function fnv64(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
