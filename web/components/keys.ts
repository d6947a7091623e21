/** What a key can ask for. */
export type Command =
  | 'next-segment'
  | 'previous-segment'
  | 'next-change'
  | 'previous-change'
  | 'next-finding'
  | 'previous-finding'
  | 'take-replacement'
  | 'dismiss-finding'
  | 'widen'
  | 'view-clean'
  | 'view-compare'
  | 'view-side'
  | 'show-source'
  | 'hide-minor'
  | 'copy-text'
  | 'comment'
  | 'mark-issue'
  | 'life'
  | 'authors'
  | 'pair-history'
  | 'search'
  | 'notice'
  | 'help'
  | 'edit'
  | 'submit'
  | 'submit-next'
  | 'confirm'
  | 'confirm-next'
  | 'copy-source'
  | 'insert-term'
  | 'replace'
  | 'accept'
  | 'reject'
  | 'choose'
  | 'choose-range'
  | 'accept-chosen'
  | 'reject-chosen'
  | 'undo-decision'
  | 'split'
  | 'join'
  | 'move-up'
  | 'move-down'
  | 'join-below'
  | 'cut-left'
  | 'cut-right'
  | 'cut-left-finely'
  | 'cut-right-finely'
  | 'other-side'
  | 'apart-above'
  | 'apart-below'
  | 'next-doubtful'
  | 'previous-doubtful'
  | 'confirm-alignment'
  | 'undo'
  | 'redo'

/** One row of the key map, and of the overlay that explains it. */
export interface Binding {
  readonly command: Command
  /** Alternatives, such as `Mod+ArrowDown` (`Mod` is ⌘ on Apple, Ctrl elsewhere). Single characters as typed; `1…9` is any of those keys. */
  readonly keys: readonly string[]
  readonly group: 'read' | 'edit' | 'queue' | 'align'
}

/** The whole map. Nobody listens for a key that is not in it. */
export const COMMANDS: readonly Binding[] = [
  { command: 'next-segment', keys: ['Mod+ArrowDown', 'Alt+ArrowDown'], group: 'read' },
  { command: 'previous-segment', keys: ['Mod+ArrowUp', 'Alt+ArrowUp'], group: 'read' },
  { command: 'next-change', keys: ['F9', 'n'], group: 'read' },
  { command: 'previous-change', keys: ['Shift+F9', 'p'], group: 'read' },
  { command: 'next-finding', keys: ['F8'], group: 'read' },
  { command: 'previous-finding', keys: ['Shift+F8'], group: 'read' },
  { command: 'take-replacement', keys: ['Alt+Enter'], group: 'read' },
  { command: 'dismiss-finding', keys: ['Alt+Delete'], group: 'read' },
  { command: 'widen', keys: ['Escape'], group: 'read' },
  { command: 'view-clean', keys: ['1'], group: 'read' },
  { command: 'view-compare', keys: ['2'], group: 'read' },
  { command: 'view-side', keys: ['3'], group: 'read' },
  { command: 'show-source', keys: ['z'], group: 'read' },
  { command: 'hide-minor', keys: ['m'], group: 'read' },
  { command: 'copy-text', keys: ['y'], group: 'read' },
  { command: 'life', keys: ['l'], group: 'read' },
  { command: 'authors', keys: ['w'], group: 'read' },
  { command: 'pair-history', keys: ['h'], group: 'read' },
  { command: 'comment', keys: ['Mod+m'], group: 'read' },
  { command: 'mark-issue', keys: ['i'], group: 'read' },
  { command: 'search', keys: ['/'], group: 'read' },
  { command: 'notice', keys: ['F6'], group: 'read' },
  { command: 'help', keys: ['?'], group: 'read' },
  { command: 'edit', keys: ['Enter', 'Mod+e'], group: 'edit' },
  { command: 'submit', keys: ['Mod+Enter'], group: 'edit' },
  { command: 'submit-next', keys: ['Mod+Shift+Enter'], group: 'edit' },
  { command: 'confirm', keys: ['Mod+Enter'], group: 'read' },
  { command: 'confirm-next', keys: ['Mod+Shift+Enter'], group: 'read' },
  { command: 'copy-source', keys: ['Mod+o', 'Mod+Insert'], group: 'edit' },
  { command: 'insert-term', keys: ['Alt+Shift+1…9'], group: 'edit' },
  { command: 'replace', keys: ['Mod+h', 'Mod+Shift+h'], group: 'edit' },
  { command: 'accept', keys: ['a'], group: 'queue' },
  { command: 'reject', keys: ['r'], group: 'queue' },
  { command: 'choose', keys: ['x'], group: 'queue' },
  { command: 'choose-range', keys: ['X'], group: 'queue' },
  { command: 'accept-chosen', keys: ['A'], group: 'queue' },
  { command: 'reject-chosen', keys: ['R'], group: 'queue' },
  { command: 'undo-decision', keys: ['Mod+z'], group: 'queue' },
  { command: 'split', keys: ['Enter'], group: 'align' },
  { command: 'join', keys: ['Backspace'], group: 'align' },
  { command: 'move-up', keys: ['u'], group: 'align' },
  { command: 'move-down', keys: ['d'], group: 'align' },
  { command: 'join-below', keys: ['Delete'], group: 'align' },
  { command: 'cut-left', keys: ['ArrowLeft'], group: 'align' },
  { command: 'cut-right', keys: ['ArrowRight'], group: 'align' },
  { command: 'cut-left-finely', keys: ['Shift+ArrowLeft'], group: 'align' },
  { command: 'cut-right-finely', keys: ['Shift+ArrowRight'], group: 'align' },
  { command: 'other-side', keys: ['o'], group: 'align' },
  { command: 'apart-above', keys: ['E'], group: 'align' },
  { command: 'apart-below', keys: ['e'], group: 'align' },
  { command: 'next-doubtful', keys: ['n'], group: 'align' },
  { command: 'previous-doubtful', keys: ['p'], group: 'align' },
  { command: 'confirm-alignment', keys: ['c'], group: 'align' },
  { command: 'undo', keys: ['Mod+z'], group: 'align' },
  { command: 'redo', keys: ['Mod+Shift+z', 'Mod+y'], group: 'align' },
]

/** A handler answers `false` to let the key through to the browser. */
export type KeyHandlers = Partial<Record<Command, (event: KeyboardEvent) => unknown>>

/** True while an input method is composing: nothing may act on the key. 229 is what older engines send in its place. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}

/** The first of the given commands that this key stands for; null in the middle of a composition. */
export function commandOf(event: KeyboardEvent, among: readonly Command[]): Command | null {
  if (isComposing(event)) return null
  const typing = isTyping(event)
  const bindings = COMMANDS.filter((binding) => among.includes(binding.command))
  const hit = bindings.find(({ keys }) =>
    keys.some((key) => (isSingle(key) ? !typing && singleKeys() : true) && isPressed(event, key)),
  )
  return hit?.command ?? null
}

/** Listens on an element or the window; returns how to stop. Call in `connectedCallback`, stop in `disconnectedCallback`. */
export function onKeys(target: EventTarget, handlers: KeyHandlers): () => void {
  const commands = Object.keys(handlers) as Command[]
  const listener = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented) return
    const command = commandOf(event, commands)
    if (command && handlers[command]?.(event) !== false) event.preventDefault()
  }
  target.addEventListener('keydown', listener)
  return () => target.removeEventListener('keydown', listener)
}

/** A single character, which typing would produce: can be switched off, and never acts in a field. */
export function isSingle(key: string): boolean {
  return key.length === 1
}

/** True when the key goes into a field or an editor. */
export function isTyping(event: Event): boolean {
  const target = event.composedPath()[0]
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select')
}

const STORED = 'duizhao.single-keys'

/** Whether single characters act as keys; on unless switched off. */
export function singleKeys(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off'
  } catch {
    return true
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED)
    else localStorage.setItem(STORED, 'off')
  } catch {
    // Storage is switched off: they stay on.
  }
}

export const isApple = /Mac|iPhone|iPad/.test(navigator.platform)

function isPressed(event: KeyboardEvent, combination: string): boolean {
  const parts = combination.split('+')
  const key = parts.pop() ?? ''
  const mod = parts.includes('Mod')
  const shift = event.shiftKey === parts.includes('Shift')
  const command = isApple ? event.metaKey : event.ctrlKey
  const foreign = isApple ? event.ctrlKey : event.metaKey
  if (command !== mod || foreign || event.altKey !== parts.includes('Alt')) return false
  // With Shift or ⌥ the digits are other characters: the key itself counts.
  if (key === '1…9') return shift && /^(?:Digit|Numpad)[1-9]$/.test(event.code)
  // A character may need Shift to be typed at all; for named keys Shift is part of the combination.
  if (isSingle(key) && !mod) return event.key === key
  return event.key.toLowerCase() === key.toLowerCase() && shift
}
