/**
 * Beside what hangs under the active row its source is held in sight. How tall
 * it is tells the style sheet where to hold it: one that is taller than the
 * screen is to show its end too.
 */
export class HeldSource {
  #source: HTMLElement | null = null
  readonly #sizes = new ResizeObserver((entries) => {
    const height = entries.at(-1)!.borderBoxSize[0]!.blockSize
    this.#source?.style.setProperty('--own-height', `${height}px`)
  })

  hold(row: HTMLElement | null): void {
    const source = row?.querySelector<HTMLElement>('.dz-source') ?? null
    if (source === this.#source) return
    this.#sizes.disconnect()
    this.#source = source
    if (source) this.#sizes.observe(source)
  }
}
