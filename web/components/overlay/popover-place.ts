const GAP = 4
const MARGIN = 8

/**
 * Puts an open popover under its button (or selected words), or above it where there is no room,
 * and inside the window. (CSS anchor positioning is not everywhere yet.)
 */
export function placePopover(popover: HTMLElement, button: Pick<Element, 'getBoundingClientRect'>): void {
  const from = button.getBoundingClientRect()
  const own = popover.getBoundingClientRect()
  const below = from.bottom + GAP
  const fits = below + own.height <= innerHeight - MARGIN
  const top = fits ? below : Math.max(MARGIN, from.top - GAP - own.height)
  const end = from.left + own.width <= innerWidth - MARGIN
  const left = end ? from.left : Math.max(MARGIN, from.right - own.width)
  popover.style.top = `${top}px`
  popover.style.left = `${left}px`
}
