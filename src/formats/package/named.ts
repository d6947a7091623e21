import { isPackageId, type Actor } from '../../domain/index.ts'

/** People are names in a package; only what the program itself did stays so. */
export const named = ({ kind, name }: Actor): Actor => ({ kind: kind === 'system' ? kind : 'name', name })

/** The same where it is counted who did a thing: people of one name stay apart. */
export function person({ kind, id, name }: Actor): Actor {
  const apart = kind === 'name' && id !== undefined && isPackageId(id)
  return apart ? { kind, id, name } : named({ kind, name })
}
