/** The address changed within the workbench, by a link, `navigate`, or the browser's back and forward. */
export class NavigateEvent extends Event {
  static readonly type = 'dz-navigate'
  constructor() {
    super(NavigateEvent.type)
  }
}

/** Goes to an address of this workbench. With `replace`, the current entry of the browser's history becomes it. */
export function navigate(to: string | URL, options: { readonly replace?: boolean } = {}): void {
  const url = new URL(to, location.href)
  if (options.replace || url.href === location.href) history.replaceState(null, '', url)
  else history.pushState(null, '', url)
  window.dispatchEvent(new NavigateEvent())
}

/**
 * Turns clicks on links into moves without a reload: same origin, known to
 * `isOurs`, plain primary clicks only. Returns how to stop.
 */
export function followLinks(isOurs: (url: URL) => boolean): () => void {
  const onClick = (event: MouseEvent) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement)
    if (!link || !isPlainClick(event) || (link.target && link.target !== '_self')) return
    if (link.hasAttribute('download') || link.origin !== location.origin) return
    const url = new URL(link.href)
    if (!isOurs(url)) return
    event.preventDefault()
    navigate(url)
  }
  const onPopState = () => window.dispatchEvent(new NavigateEvent())
  document.addEventListener('click', onClick)
  window.addEventListener('popstate', onPopState)
  return () => {
    document.removeEventListener('click', onClick)
    window.removeEventListener('popstate', onPopState)
  }
}

function isPlainClick(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  return event.button === 0 && !modified && !event.defaultPrevented
}

declare global {
  interface WindowEventMap {
    'dz-navigate': NavigateEvent
  }
}
