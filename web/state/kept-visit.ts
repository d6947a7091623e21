import type { Visit } from '../../src/contract/index.ts'

/** A page that is opened again within this time is the same look. */
const LOOK_MS = 60 * 60_000

interface KeptVisit {
  readonly visit: Visit
  /** When the document was opened last in this tab, in ms. */
  readonly at: number
}

const slotOf = (document: string) => `duizhao.visit.${document}`

/**
 * Where the look before this one ended, for as long as this tab goes on with
 * it: a reload, or a step to another page and back, does not end it. null: this
 * is another look.
 */
export function visitGoingOn(document: string): Visit | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(slotOf(document)) ?? '') as KeptVisit
    return Date.now() - kept.at < LOOK_MS ? kept.visit : null
  } catch {
    return null
  }
}

export function keepVisit(document: string, visit: Visit): void {
  try {
    sessionStorage.setItem(slotOf(document), JSON.stringify({ visit, at: Date.now() }))
  } catch {
    // Storage is switched off: a reload is another look.
  }
}
