import type { Anchor, IssueCategory, IssueSeverity, Mention, ThreadSubject } from '../../src/domain/index.ts'

/** Somebody who may be named in a comment. */
export interface Person {
  readonly id: string
  readonly name: string
}

/** What somebody typed beside the text and has not sent. */
export interface TypedWords {
  readonly body: string
  /** Sent and not answered: the key to try the very same again with. Another text has another key. */
  readonly key: string
  /** Whom it names, once it was sent; not before. */
  readonly mentions?: readonly Mention[]
  /** Of a thread that is to be begun. */
  readonly about?: ThreadSubject
  /** Of an issue that is to be marked. */
  readonly issue?: {
    readonly anchor: Anchor
    readonly source?: Anchor
    readonly category: IssueCategory
    readonly severity: IssueSeverity
  }
}

/** Whether they say the same of the same, under whatever keys. */
export function sameWords(a: Omit<TypedWords, 'key'>, b: Omit<TypedWords, 'key'>): boolean {
  const said = ({ body, about, issue }: Omit<TypedWords, 'key'>) => JSON.stringify([body, about, issue])
  return said(a) === said(b)
}

/** Where the browser keeps nothing: for as long as the page stays. */
const unkept = new Map<string, string>()

/**
 * Words typed into one box, kept at every keystroke as drafts of the text are
 * (`drafts.ts`): a closed tab or a crash loses nothing. They go when the server
 * has them, or when the person throws them away.
 */
export class TypedSlot {
  readonly #slot: string

  /** @param author who types: several people may use one browser. @param box such as `t3`, a reply; `new`. */
  constructor(document: string, author: string, box: string) {
    this.#slot = `duizhao.words.${document}/${author}/${box}`
  }

  read(): TypedWords | null {
    try {
      const words = JSON.parse(unkept.get(this.#slot) ?? localStorage.getItem(this.#slot) ?? '') as TypedWords
      return typeof words.body === 'string' && typeof words.key === 'string' ? words : null
    } catch {
      return null
    }
  }

  keep(words: Omit<TypedWords, 'key'>): TypedWords {
    const kept = { ...words, key: crypto.randomUUID() }
    this.put(kept)
    return kept
  }

  /** The very same words, under the key they have. */
  put(kept: TypedWords): void {
    try {
      localStorage.setItem(this.#slot, JSON.stringify(kept))
      unkept.delete(this.#slot)
    } catch {
      unkept.set(this.#slot, JSON.stringify(kept))
    }
  }

  /** @param words only these: what another tab typed into the same box since stays. */
  drop(words?: TypedWords): void {
    if (words && this.read()?.key !== words.key) return
    unkept.delete(this.#slot)
    try {
      localStorage.removeItem(this.#slot)
    } catch {
      // Storage is switched off: there was nothing in it.
    }
  }
}
