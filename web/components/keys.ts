/** What a key can ask for. */
export type Command =
  | 'next-segment'
  | 'previous-segment'
  | 'next-change'
  | 'previous-change'
  | 'widen'
  | 'edit'
  | 'submit'
  | 'submit-next'
  | 'copy-text'
  | 'copy-source'
  | 'show-source'
  | 'hide-minor'
  | 'view-clean'
  | 'view-compare'
  | 'view-side'
  | 'accept'
  | 'reject'
  | 'split'
  | 'join'
  | 'undo'
  | 'help'

/** One row of the key map, and of the overlay that explains it. */
export interface Binding {
  readonly command: Command
  /** Alternatives, such as `Mod+ArrowDown` (`Mod` is ⌘ on Apple, Ctrl elsewhere). Single characters as typed. */
  readonly keys: readonly string[]
  readonly group: 'read' | 'edit' | 'align' | 'queue'
}

/** The whole map. Single characters (`isSingle`) can be switched off and never fire in a field. */
export const COMMANDS: readonly Binding[] = [
  { command: 'next-segment', keys: ['Mod+ArrowDown', 'Alt+ArrowDown'], group: 'read' },
  { command: 'previous-segment', keys: ['Mod+ArrowUp', 'Alt+ArrowUp'], group: 'read' },
  { command: 'next-change', keys: ['F9', 'n'], group: 'read' },
  { command: 'previous-change', keys: ['Shift+F9', 'p'], group: 'read' },
  { command: 'widen', keys: ['Escape'], group: 'read' },
  { command: 'view-clean', keys: ['1'], group: 'read' },
  { command: 'view-compare', keys: ['2'], group: 'read' },
  { command: 'view-side', keys: ['3'], group: 'read' },
  { command: 'show-source', keys: ['z'], group: 'read' },
  { command: 'hide-minor', keys: ['m'], group: 'read' },
  { command: 'copy-text', keys: ['y'], group: 'read' },
  { command: 'help', keys: ['?'], group: 'read' },
  { command: 'edit', keys: ['Enter', 'Mod+e'], group: 'edit' },
  { command: 'submit', keys: ['Mod+Enter'], group: 'edit' },
  { command: 'submit-next', keys: ['Mod+Shift+Enter'], group: 'edit' },
  { command: 'copy-source', keys: ['Mod+o', 'Mod+Insert'], group: 'edit' },
  { command: 'accept', keys: ['a'], group: 'queue' },
  { command: 'reject', keys: ['r'], group: 'queue' },
  { command: 'split', keys: ['Enter'], group: 'align' },
  { command: 'join', keys: ['Backspace'], group: 'align' },
  { command: 'undo', keys: ['Mod+z'], group: 'align' },
]

/** True while an input method is composing: nothing may act on the key. 229 is what older engines send in its place. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}

/** A handler answers `false` to let the key through. */
export type KeyHandlers = Partial<Record<Command, (event: KeyboardEvent) => unknown>>

/** The first of the given commands that this key stands for. */
export function commandOf(_event: KeyboardEvent, _among: readonly Command[]): Command | null {
  return null
}

/** Listens on an element (or the window); returns how to stop. Call in `connectedCallback`, stop in `disconnectedCallback`. */
export function onKeys(_target: EventTarget, _handlers: KeyHandlers): () => void {
  return () => {}
}
