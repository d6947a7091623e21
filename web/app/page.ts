/**
 * What the shell asks of a page: a custom element that renders into the light
 * DOM, is told where it is, and says its title. A move within the same page
 * (query, hash) only sets `url`; another page or other `params` make a new element.
 */
export interface Page extends HTMLElement {
  url: URL
  /** Named parts of the path, decoded, such as `{ id }`. */
  params: Readonly<Record<string, string>>
  /** Of the page that looks everywhere: puts the keyboard into its field. */
  focusField?(): void
}

/** A page tells its title whenever it becomes known; the shell appends the product's name. */
export class PageTitleEvent extends Event {
  static readonly type = 'dz-page-title'
  readonly title: string
  constructor(title: string) {
    super(PageTitleEvent.type, { bubbles: true, composed: true })
    this.title = title
  }
}

declare global {
  interface HTMLElementEventMap {
    'dz-page-title': PageTitleEvent
  }
}
