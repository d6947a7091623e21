/** How someone likes to work here; kept in the browser, lost without harm. */
export interface Preferences {
  readonly hideMinor: boolean
  /** An editor's own words become a revision at once rather than a correction. */
  readonly writeDirectly: boolean
  /** The checks tell every suspicion, not only what they are sure of. */
  readonly everySuspicion: boolean
}

const STORED = 'duizhao.workbench'
const DEFAULTS: Preferences = { hideMinor: false, writeDirectly: true, everySuspicion: false }

export function preferences(): Preferences {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(STORED) ?? '{}') as Partial<Preferences>) }
  } catch {
    return DEFAULTS
  }
}

export function prefer(change: Partial<Preferences>): Preferences {
  const next = { ...preferences(), ...change }
  try {
    localStorage.setItem(STORED, JSON.stringify(next))
  } catch {
    // Storage is switched off: the choice lasts until the page is left.
  }
  return next
}
