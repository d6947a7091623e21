import type { DocumentView } from '../../../src/contract/index.ts'

/** The document whose guests the reader may write to, for `dz-correction-card`; '': none. */
export function contactsOf({ id, actions }: DocumentView): string {
  return actions.includes('correction.contact') ? id : ''
}
