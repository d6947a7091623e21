/** Words of a reader that have not arrived yet. */
export interface ReaderDraft {
  /** The segment as it read when they began. */
  readonly was: string
  readonly text: string
  /** The last request with these words, so that trying it again cannot send them twice. */
  readonly sent?: { readonly body: string; readonly key: string }
}

const PREFIX = 'duizhao-viewer draft '
const NAME = 'duizhao-viewer name'

/**
 * Keeps drafts in the host page's own storage, one entry for each segment:
 * written with every keystroke, gone when the words arrived or were taken back.
 * Where storage is switched off everything works, for as long as the page stays.
 */
export class ReaderDrafts {
  readonly #address: string

  /** @param address of the published edition. */
  constructor(address: string) {
    this.#address = address
  }

  /** By pair, those for wordings it no longer has included. */
  all(): Map<string, ReaderDraft[]> {
    const start = `${PREFIX}${this.#address} `
    const drafts = stored().flatMap(([key, value]) => {
      const draft = key.startsWith(start) && parse(value)
      return draft ? [[key.slice(start.length).split(' ', 1)[0] ?? '', draft] as const] : []
    })
    const byPair = new Map<string, ReaderDraft[]>()
    for (const [pair, draft] of drafts) byPair.set(pair, [...(byPair.get(pair) ?? []), draft])
    return byPair
  }

  of(pair: string): readonly ReaderDraft[] {
    return this.all().get(pair) ?? []
  }

  keep(pair: string, draft: ReaderDraft): void {
    attempt(() => localStorage.setItem(this.#key(pair) + draft.was, JSON.stringify(draft)))
  }

  /** @param text only these words: others that were typed in their place since stay. */
  drop(pair: string, was: string, text?: string): void {
    const key = this.#key(pair) + was
    attempt(() => {
      if (text === undefined || parse(localStorage.getItem(key) ?? '')?.text === text)
        localStorage.removeItem(key)
    })
  }

  get name(): string {
    return attempt(() => localStorage.getItem(NAME)) ?? ''
  }

  set name(name: string) {
    attempt(() => localStorage.setItem(NAME, name))
  }

  #key(pair: string): string {
    return `${PREFIX}${this.#address} ${pair} `
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
