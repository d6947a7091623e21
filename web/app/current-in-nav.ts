/** Where a row of links is wider than the screen, it opens at the page one is on. Nothing but the row itself scrolls. */
export function showCurrent(nav: HTMLElement | null | undefined): void {
  const current = nav?.querySelector<HTMLElement>('[aria-current="page"]')
  if (!nav || !current) return
  nav.scrollLeft = current.offsetLeft - nav.offsetLeft - (nav.clientWidth - current.offsetWidth) / 2
}
