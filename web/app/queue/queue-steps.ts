import type { DzCorrectionCard } from '../corrections/correction-card.ts'

/** Going through the cards of the queue: which one the focus is at, and on to another. */
export class QueueSteps {
  readonly #page: HTMLElement

  constructor(page: HTMLElement) {
    this.#page = page
  }

  /** The card that holds the focus, or the first below an offer that does. */
  get card(): DzCorrectionCard | null {
    const active = document.activeElement
    const within = active?.closest('.entry') ?? active?.closest('.queue li')
    return within && this.#page.contains(within) ? within.querySelector('dz-correction-card') : null
  }

  /** Ids, as they stand on the screen: rivals stand together. */
  get order(): string[] {
    return this.#cards.flatMap(({ correction }) => correction?.id ?? [])
  }

  indexOf(id: string | undefined): number {
    return this.#cards.findIndex(({ correction }) => correction?.id === id)
  }

  go(by: 1 | -1): void {
    const { card } = this
    this.goTo(card ? this.#cards.indexOf(card) + by : 0)
  }

  /**
   * Act and go on to the next: the one that now stands where the decided one
   * stood, or the last; when none is left, to what else there is to see.
   */
  goTo(at: number): void {
    const cards = this.#cards
    const card = cards[Math.min(Math.max(at, 0), cards.length - 1)]
    const next = card ? card.querySelector('button') : this.#page.querySelector('.batch a, .filters a')
    if (next instanceof HTMLElement) next.focus()
    card?.scrollIntoView({ block: 'nearest' })
  }

  /** @returns whether rivals are offered to be closed. */
  goToOffer(): boolean {
    const button = this.#page.querySelector<HTMLElement>('.offer button')
    button?.focus()
    return button !== null
  }

  get #cards(): DzCorrectionCard[] {
    return [...this.#page.querySelectorAll<DzCorrectionCard>('dz-correction-card')]
  }
}
