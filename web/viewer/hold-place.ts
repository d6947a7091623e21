/** What takes the place of the static text of a page. */
export interface Replacement {
  /** Elements of the static text, in order, that have a counterpart in the live one. */
  readonly before: readonly HTMLElement[]
  /** Hides the static text and shows the live one. */
  replace(): void
  after(before: HTMLElement): HTMLElement | undefined
}

/**
 * Replaces the static text by the live one without anything a reader sees
 * jumping: the line they were reading stays where it was, and so does what
 * stands beneath. Room left over is kept until its end is below the screen,
 * where giving it back moves nothing visible.
 *
 * It cannot help a live text that is higher than the static one while its end is
 * on the screen; the snippet is made so that this does not happen (the same two
 * columns, in the same type).
 *
 * @param frame holds either text; @param end stands last in it.
 */
export function replaceInPlace(
  host: HTMLElement,
  frame: HTMLElement,
  end: HTMLElement,
  { before, replace, after }: Replacement,
): void {
  const reading = firstInView(before)
  const readingTop = topOf(reading)
  const beneath = elementAfter(host)
  const beneathTop = topOf(beneath)
  const room = frame.getBoundingClientRect().height
  replace()
  frame.style.minBlockSize = `${room}px`
  // Margins that reached out of the static text are gone with it.
  if (beneath) frame.style.minBlockSize = `${room - (topOf(beneath) - beneathTop)}px`
  const now = reading && after(reading)
  if (now) scrollBy({ top: topOf(now) - readingTop, behavior: 'instant' })
  releaseBelowScreen(frame, end)
}

/** Only where the reader has scrolled into the text: above its beginning nothing can move. */
function firstInView(elements: readonly HTMLElement[]): HTMLElement | undefined {
  if (topOf(elements[0]) >= 0) return undefined
  return elements.find((element) => element.getBoundingClientRect().bottom > 0)
}

/** The next element with a box, in the order of the page. */
function elementAfter(host: Element): Element | undefined {
  for (let at: Element | null = host; at; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.getClientRects().length > 0) return next
    }
  }
  return undefined
}

function topOf(element: Element | undefined): number {
  return element?.getBoundingClientRect().top ?? 0
}

function releaseBelowScreen(frame: HTMLElement, end: HTMLElement): void {
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry || entry.isIntersecting || entry.boundingClientRect.top < 0) return
    frame.style.minBlockSize = ''
    observer.disconnect()
  })
  observer.observe(end)
}
