import type { Principal } from '../auth/index.ts'
import type { Asker } from '../catalogue/index.ts'

/** Who asks across documents. A guest finds nothing there. */
export function askerOf({ workspace, role, member }: Principal): Asker {
  return { workspace, role, member: member?.id ?? null }
}
