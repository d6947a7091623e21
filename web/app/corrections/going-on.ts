import type { DzCorrectionCard } from './correction-card.ts'

/**
 * Act and go on: remembers at which card of a page the focus is. The answer, to
 * be called once the decision shows, puts a focus that went with its button on
 * the card which stands there now, or the last one.
 *
 * @returns of the answer: whether there is nothing left to go on to.
 */
export function goingOn(page: HTMLElement): () => boolean {
  const cards = () => [...page.querySelectorAll<DzCorrectionCard>('dz-correction-card')]
  const at = cards().findIndex((card) => card.contains(document.activeElement))
  return () => {
    if (at < 0 || document.activeElement !== document.body) return false
    const left = cards()
    const card = left[Math.min(at, left.length - 1)]
    const next = card?.querySelector<HTMLElement>('.actions button') ?? card?.querySelector('button')
    next?.focus()
    return !next
  }
}

/** The card that holds the focus. */
export function cardInFocus(page: HTMLElement): DzCorrectionCard | null {
  const card = document.activeElement?.closest('dz-correction-card')
  return card && page.contains(card) ? card : null
}
