import type { HtmlToken } from './html-tokens.ts'

type OpenTag = Extract<HtmlToken, { kind: 'open' }>

/** Elements without content: nothing follows that a closing tag would end. */
const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Elements that carry no text to read, or text that was deleted (Word's tracked deletions), or ruby above it. */
const UNREAD_ELEMENTS: ReadonlySet<string> = new Set(
  'audio canvas datalist del object rp rt select svg video xml'.split(' '),
)

const UNREAD_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*comment)/i

const UNREAD_CLASS = /(?:^|\s)MsoCommentReference(?:\s|$)/

export const isVoid = (tag: OpenTag): boolean => tag.selfClosing || VOID_ELEMENTS.has(tag.name)

/** Whether an element and all in it is left out: hidden, deleted, a comment of Word's, or no text at all. */
export function isUnread(tag: OpenTag): boolean {
  return (
    UNREAD_ELEMENTS.has(tag.name) ||
    UNREAD_STYLE.test(tag.attributes.get('style') ?? '') ||
    UNREAD_CLASS.test(tag.attributes.get('class') ?? '')
  )
}

/** Word writes a list's bullet or number as text of its own, marked so. */
export const isListMarker = (tag: OpenTag): boolean =>
  /mso-list\s*:\s*ignore/i.test(tag.attributes.get('style') ?? '')

/** The marker as people would type it: a number stays, a bullet (a letter of a symbol font) goes. */
export function typedMarker(marker: string): string {
  const typed = marker.replaceAll('\u00a0', ' ').trim()
  return /[\d一二三四五六七八九十]|[\p{L}][.)]/u.test(typed) ? `${typed} ` : ''
}

/** Elements whose closing tag may be missing: the next of its kind, or of these, ends it. */
const ENDED_BY: Readonly<Record<string, readonly string[]>> = {
  p: ['p', 'div', 'table', 'tr', 'td', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  li: ['li'],
  td: ['td', 'th', 'tr'],
  th: ['td', 'th', 'tr'],
  tr: ['tr'],
}

/** Follows an element that is skipped to its end. */
export class SkippedElement {
  #depth = 1
  readonly name: string

  constructor(name: string) {
    this.name = name
  }

  /** Whether the element goes on after this token; `again` means it had ended before it. */
  next(token: HtmlToken): 'inside' | 'ended' | 'again' {
    if (token.kind === 'text') return 'inside'
    if (token.kind === 'close') {
      if (token.name === this.name) this.#depth -= 1
      return this.#depth === 0 ? 'ended' : 'inside'
    }
    if (ENDED_BY[this.name]?.includes(token.name)) return 'again'
    if (token.name === this.name && !isVoid(token)) this.#depth += 1
    return 'inside'
  }
}
