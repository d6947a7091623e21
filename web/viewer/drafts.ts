/** Words of a reader that have not arrived yet. */
export interface ReaderDraft {
  /** The segment as it read when they began (`wordingsOf`). */
  readonly was: string
  readonly text: string
  /** Why, as far as it was said. */
  readonly reason?: string
  /** The last request with these words, so that trying it again cannot send them twice. */
  readonly sent?: { readonly body: string; readonly key: string }
}

export interface KeptDraft extends ReaderDraft {
  readonly slot: string
}

const PREFIX = 'duizhao-viewer draft '
const NAME = 'duizhao-viewer name'

/**
 * Keeps drafts in the host page's own storage, one entry for each form that
 * somebody typed into, so that two of them (two tabs) never write upon one
 * another: written with every keystroke, gone when the words arrived or were
 * taken back. Where storage is full or switched off they are kept for as long
 * as the page stays.
 */
export class ReaderDrafts {
  readonly #address: string
  readonly #unkept = new Map<string, string>()

  /** @param address of the published edition. */
  constructor(address: string) {
    this.#address = address
  }

  /** By pair, those for wordings it no longer has included. */
  all(): Map<string, KeptDraft[]> {
    const start = `${PREFIX}${this.#address} `
    const byPair = new Map<string, KeptDraft[]>()
    for (const [key, value] of new Map([...stored(), ...this.#unkept])) {
      const draft = key.startsWith(start) && parse(value)
      if (!draft) continue
      const [pair = ''] = key.slice(start.length).split(' ', 1)
      const slot = key.slice(start.length + pair.length + 1)
      byPair.set(pair, [...(byPair.get(pair) ?? []), { ...draft, slot }])
    }
    return byPair
  }

  of(pair: string): readonly KeptDraft[] {
    return this.all().get(pair) ?? []
  }

  /** @param slot names the form they are typed into. */
  keep(pair: string, slot: string, draft: ReaderDraft): void {
    const key = this.#key(pair, slot)
    const json = JSON.stringify(draft)
    const isKept = attempt(() => (localStorage.setItem(key, json), true)) ?? false
    if (isKept) this.#unkept.delete(key)
    else this.#unkept.set(key, json)
  }

  drop(pair: string, slot: string): void {
    const key = this.#key(pair, slot)
    this.#unkept.delete(key)
    attempt(() => localStorage.removeItem(key))
  }

  get name(): string {
    return attempt(() => localStorage.getItem(NAME)) ?? ''
  }

  set name(name: string) {
    attempt(() => localStorage.setItem(NAME, name))
  }

  #key(pair: string, slot: string): string {
    return `${PREFIX}${this.#address} ${pair} ${slot}`
  }
}

function stored(): [string, string][] {
  return attempt(() => Object.entries(localStorage)) ?? []
}

function parse(json: string): ReaderDraft | null {
  const draft = attempt(() => JSON.parse(json) as Partial<ReaderDraft>)
  return typeof draft?.was === 'string' && typeof draft.text === 'string' ? (draft as ReaderDraft) : null
}

/** Storage may be switched off, full, or hold what others wrote. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
