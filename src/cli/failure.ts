/** A command that cannot go on: `failure.<key>` of locales/…/cli.json says why, in the words of the user. */
export class CommandFailure extends Error {
  readonly key: string
  readonly parameters: Readonly<Record<string, string | number>>
  /** 1 the work failed, 2 the command was called wrongly. */
  readonly exitCode: 1 | 2

  constructor(key: string, parameters: Record<string, string | number> = {}, exitCode: 1 | 2 = 1) {
    super(key)
    this.key = key
    this.parameters = parameters
    this.exitCode = exitCode
  }

  /** The key as the API writes codes: `badJsonLine` is BAD_JSON_LINE. */
  get code(): string {
    return this.key.replaceAll(/[A-Z]/g, '_$&').toUpperCase()
  }
}
