import type { Actor } from '../../domain/index.ts'

/** People are names in a package; only what the program itself did stays so. */
export const named = ({ kind, name }: Actor): Actor => ({ kind: kind === 'system' ? kind : 'name', name })
