/** What somebody can be made, from least to most. */
export const GRANTED_ROLES = ['reader', 'reviewer', 'editor', 'owner'] as const

/** From least to most. A guest has no account. */
export const ROLES = ['guest', ...GRANTED_ROLES] as const

export type GrantedRole = (typeof GRANTED_ROLES)[number]
export type Role = (typeof ROLES)[number]

export function atLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed)
}

/** What one may do on a document is the greater of the workspace role and the document role. */
export function greater(a: Role, b: Role): Role {
  return atLeast(a, b) ? a : b
}
