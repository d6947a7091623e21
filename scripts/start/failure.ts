/** Something expected went wrong; `key` and `parameters` become one plain sentence of locales/<lang>/cli.json. */
export class Failure extends Error {
  readonly key: string
  readonly parameters: Record<string, string | number>

  constructor(key: string, parameters: Record<string, string | number> = {}) {
    super(`${key} ${JSON.stringify(parameters)}`)
    this.key = key
    this.parameters = parameters
  }
}

/** The first line of whatever was thrown, without its stack. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.trim().split('\n')[0] ?? ''
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
