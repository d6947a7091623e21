/** What was put in and not sent, so that a reload loses nothing: of one document, in this browser. */
export interface KeptImport {
  /** An edition's id, or '' for a new one. */
  readonly edition: string
  readonly title: string
  readonly lang: string
  readonly text: string
}

const slot = (document: string) => `duizhao.import.${document}`

/** Answers whether it is kept: a text may be larger than what the browser keeps. */
export function keepImport(document: string, kept: KeptImport): boolean {
  try {
    if (kept.text === '') localStorage.removeItem(slot(document))
    else localStorage.setItem(slot(document), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function keptImport(document: string): KeptImport | null {
  try {
    const kept = JSON.parse(localStorage.getItem(slot(document)) ?? 'null') as KeptImport | null
    return typeof kept?.text === 'string' ? kept : null
  } catch {
    return null
  }
}
