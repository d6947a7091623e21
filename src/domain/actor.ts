/** Who did a thing, as kept in the history: a name that stays readable when the account is gone. */
export interface Actor {
  /** `name`: an author inside an imported package: a name, never an account here. `system`: the program itself. */
  readonly kind: 'member' | 'guest' | 'name' | 'system'
  /** The member's id; absent for the others. */
  readonly id?: string
  readonly name: string
}
