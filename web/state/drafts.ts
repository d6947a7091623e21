/**
 * What someone typed and has not sent. Kept in localStorage, because it is
 * written synchronously: a crash or a closed tab right after a keystroke loses
 * nothing. A draft goes only when its words were accepted by the server or the
 * person threw it away. Each page that someone types on keeps its own, so that
 * two tabs at the same pair do not overwrite one another.
 */
export interface Draft {
  readonly document: string
  readonly pair: string
  readonly edition: string
  /** The id of the member who typed it: several people may use one browser. */
  readonly author: string
  /** The page it was typed on: `WRITER` of then. */
  readonly writer: string
  /** The revision the text was written against. */
  readonly base: number
  /** The whole text of the pair, as the person would have it. */
  readonly text: string
  /** The text it started from: shown beside, if the pair has moved on meanwhile. */
  readonly before: string
  /** Sent and not yet answered: how, so that the very same can be tried again. */
  readonly sent?: { readonly key: string; readonly directly: boolean }
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** This page, until it is loaded anew. */
export const WRITER = crypto.randomUUID()

const PREFIX = 'duizhao.draft.'

/** Where the browser keeps nothing: for as long as the page stays. */
const unkept = new Map<string, Draft>()

const slotOf = (d: Pick<Draft, 'document' | 'pair' | 'edition' | 'writer'>) =>
  `${PREFIX}${d.document}/${d.edition}/${d.pair}/${d.writer}`

/** Answers whether it will be there after a reload; `false` means the browser's storage is full or switched off. */
export function keepDraft(draft: Draft): boolean {
  const slot = slotOf(draft)
  const kept = attempt(() => (localStorage.setItem(slot, JSON.stringify(draft)), true)) ?? false
  if (kept) unkept.delete(slot)
  else unkept.set(slot, draft)
  return kept
}

/** Whether these words are what is kept, and nothing newer was typed in their place. */
export function isKept(draft: Draft): boolean {
  return read(slotOf(draft))?.text === draft.text
}

/** Other words are kept in the place of these. */
export function isTaken(draft: Draft): boolean {
  const kept = read(slotOf(draft))
  return kept !== null && kept.text !== draft.text
}

/** Forgets these words. What was typed in their place meanwhile stays. */
export function dropDraft(draft: Draft): void {
  if (!isKept(draft)) return
  unkept.delete(slotOf(draft))
  attempt(() => localStorage.removeItem(slotOf(draft)))
}

/** The drafts of one person in one document, oldest first. Nobody is shown, or sends, what another typed. */
export function draftsOf(document: string, author: string): Draft[] {
  const kept = attempt(() => Object.keys(localStorage)) ?? []
  const slots = new Set([...kept, ...unkept.keys()])
  return [...slots]
    .flatMap((slot) => (slot.startsWith(`${PREFIX}${document}/`) ? (read(slot) ?? []) : []))
    .filter((draft) => draft.author === author)
    .toSorted((a, b) => a.at - b.at)
}

/** Some words would be gone with the page. */
export function areWordsAtRisk(): boolean {
  return unkept.size > 0
}

function read(slot: string): Draft | null {
  return unkept.get(slot) ?? attempt(() => parse(localStorage.getItem(slot))) ?? null
}

function parse(json: string | null): Draft | null {
  const draft = JSON.parse(json ?? '') as Draft
  const { text, pair, writer } = draft
  return [text, pair, writer].every((field) => typeof field === 'string') ? draft : null
}

/** Storage may be full, switched off, or hold what others wrote. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
