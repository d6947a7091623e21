/** From least to most. A guest has no account. */
export const ROLES = ['guest', 'reader', 'reviewer', 'editor', 'owner'] as const

export type Role = (typeof ROLES)[number]

export function atLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed)
}

/** What one may do on a document is the greater of the workspace role and the document role. */
export function greater(a: Role, b: Role): Role {
  return atLeast(a, b) ? a : b
}
