type Checks = typeof import('../../checks/index.ts')

let loaded: Checks | undefined

/** Rules and termbase: evaluated when something is checked for the first time, not when the Worker starts. */
export async function loadChecks(): Promise<Checks> {
  return (loaded ??= await import('../../checks/index.ts'))
}
