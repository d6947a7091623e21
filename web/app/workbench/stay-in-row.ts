/** What was pressed or written in goes when it is done: the keyboard stays in its row, at the sentence one was at. */
export function stayInRow(event: Event): void {
  const row = (event.target as Element).closest<HTMLElement>('[data-row]')
  const stop = row?.querySelector<HTMLElement>('[data-stop][aria-current]') ?? row
  stop?.focus({ preventScroll: true })
}
