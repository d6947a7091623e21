import type { SameChange } from './elsewhere.ts'

interface Waiting extends SameChange {
  readonly document: string
}

let waiting: Waiting | null = null

/** Another page asks for the same change elsewhere: the text shows it as soon as it is there. */
export function waitForText(document: string, { quote, replacement }: SameChange): void {
  waiting = { document, quote, replacement }
}

/** Given once. */
export function takeWaitingChange(document: string): SameChange | null {
  if (waiting?.document !== document) return null
  const taken = waiting
  waiting = null
  return taken
}
