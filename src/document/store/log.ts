/** One line of JSON, as the platform's log search reads it. Never the texts of a document. */
export function logFailure(what: string, error: unknown): void {
  const detail =
    error instanceof Error ? { name: error.name, message: error.message } : { message: String(error) }
  // oxlint-disable-next-line eslint/no-console -- the platform's log is the console
  console.error(JSON.stringify({ level: 'error', what, ...detail }))
}
