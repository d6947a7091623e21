/** Who did a thing, as kept in the history: a name that stays readable when the account is gone. */
export interface Actor {
  /** `name`: an author inside an imported package: a name, never an account here. `system`: the program itself. */
  readonly kind: 'member' | 'guest' | 'name' | 'system'
  /**
   * The member's id. Of a `name`: parts people of one name within the package they came in, where what they did is
   * counted by person (`isPackageId`). Absent for the others.
   */
  readonly id?: string
  readonly name: string
}

/** Never the form of a member's id: nobody is taken for the author of what a package brought. */
export function isPackageId(id: string): boolean {
  return /^n[0-9a-f]{12}$/.test(id)
}
