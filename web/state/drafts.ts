/**
 * What someone typed and has not sent. Kept in localStorage, because it is
 * written synchronously: a crash or a closed tab right after a keystroke loses
 * nothing. A draft goes only when its words were accepted by the server or the
 * person threw it away.
 */
export interface Draft {
  readonly document: string
  readonly pair: string
  readonly edition: string
  /** The revision the text was written against. */
  readonly base: number
  /** The whole text of the pair, as the person would have it. */
  readonly text: string
  /** The text it started from: shown beside, if the pair has moved on meanwhile. */
  readonly before: string
  /** Sent and not yet answered: the key to try it again with. */
  readonly key?: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

const PREFIX = 'duizhao.draft.'

const keyOf = (d: Pick<Draft, 'document' | 'pair' | 'edition'>) =>
  `${PREFIX}${d.document}/${d.edition}/${d.pair}`

/** Answers whether it could be kept; `false` means the browser's storage is full or switched off. */
export function keepDraft(draft: Draft, storage: Storage = localStorage): boolean {
  try {
    storage.setItem(keyOf(draft), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function dropDraft(
  place: Pick<Draft, 'document' | 'pair' | 'edition'>,
  storage: Storage = localStorage,
): void {
  storage.removeItem(keyOf(place))
}

/** The drafts of one document, oldest first. */
export function draftsOf(document: string, storage: Storage = localStorage): Draft[] {
  const found: Draft[] = []
  for (let k = 0; k < storage.length; k++) {
    const key = storage.key(k)
    if (!key?.startsWith(`${PREFIX}${document}/`)) continue
    const draft = parse(storage.getItem(key))
    if (draft) found.push(draft)
  }
  return found.toSorted((a, b) => a.at - b.at)
}

function parse(json: string | null): Draft | null {
  try {
    const draft = JSON.parse(json ?? '') as Draft
    return typeof draft.text === 'string' && typeof draft.pair === 'string' ? draft : null
  } catch {
    return null
  }
}
