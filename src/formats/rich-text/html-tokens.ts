import { decodeEntities } from './entities.ts'

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open'
      /** Lower case. */
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      readonly selfClosing: boolean
    }
  | { readonly kind: 'close'; readonly name: string }

/** Elements whose content is not markup and never text to read; they and their content yield no token. */
const RAW_ELEMENTS: ReadonlySet<string> = new Set(
  'script style title textarea xmp iframe noembed noframes noscript template'.split(' '),
)

const NAME_START = /[a-z]/i
const NAME = /[^\s/>]*/y
const ATTRIBUTE = /([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)?))?/y
const BETWEEN_ATTRIBUTES = /[\s/]*/y

/**
 * Cuts HTML into tags and text. It is made for the clipboard, not for the web:
 * no tree is built and nothing is ever shown as markup, so a wrong cut costs a
 * stray character at worst. Comments go (Word's `<!--[if …]>` blocks with
 * them), and so do declarations (`<![if …]>`, `<?xml …>`), scripts and styles.
 *
 * Linear for any input: whatever does not end (a tag, a comment, a script)
 * ends the whole, as it does in a browser.
 */
export function* htmlTokens(html: string): Generator<HtmlToken, void, undefined> {
  let at = 0
  while (at < html.length) {
    const less = html.indexOf('<', at)
    const next = html[less + 1] ?? ''
    if (less === -1) {
      yield textToken(html.slice(at))
      return
    }
    if (less > at) yield textToken(html.slice(at, less))
    const isClosing = next === '/' && NAME_START.test(html[less + 2] ?? '')
    if (html.startsWith('<!--', less)) at = after(html, '-->', less + 4)
    else if (next === '!' || next === '?' || (next === '/' && !isClosing)) at = after(html, '>', less)
    else if (isClosing) {
      yield { kind: 'close', name: nameAt(html, less + 2) }
      at = after(html, '>', less)
    } else if (NAME_START.test(next)) {
      const tag = openTag(html, less + 1)
      if (!tag) return
      at = tag.end
      if (RAW_ELEMENTS.has(tag.name) && !tag.selfClosing) at = afterRaw(html, tag.name, at)
      else yield { kind: 'open', name: tag.name, attributes: tag.attributes, selfClosing: tag.selfClosing }
    } else {
      yield textToken('<')
      at = less + 1
    }
  }
}

const textToken = (raw: string): HtmlToken => ({ kind: 'text', text: decodeEntities(raw) })

/** The index after the next `mark`, or the end. */
function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

/** The index after the closing tag of a raw element, whatever stands before it, or the end. */
function afterRaw(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(html)
  return found ? after(html, '>', found.index) : html.length
}

function nameAt(html: string, from: number): string {
  NAME.lastIndex = from
  return (NAME.exec(html)?.[0] ?? '').toLowerCase()
}

interface OpenTag {
  readonly name: string
  readonly attributes: Map<string, string>
  readonly selfClosing: boolean
  readonly end: number
}

/** The tag whose name begins at `from`, or null when it does not end. */
function openTag(html: string, from: number): OpenTag | null {
  const name = nameAt(html, from)
  const attributes = new Map<string, string>()
  let at = from + name.length
  for (;;) {
    BETWEEN_ATTRIBUTES.lastIndex = at
    const gap = BETWEEN_ATTRIBUTES.exec(html)?.[0] ?? ''
    at += gap.length
    if (at >= html.length) return null
    if (html[at] === '>') return { name, attributes, selfClosing: gap.includes('/'), end: at + 1 }
    ATTRIBUTE.lastIndex = at
    const attribute = ATTRIBUTE.exec(html)
    if (!attribute) {
      at += 1 // a stray equals sign
      continue
    }
    const key = attribute[1]?.toLowerCase() ?? ''
    const value = decodeEntities(attribute[2] ?? attribute[3] ?? attribute[4] ?? '')
    if (!attributes.has(key)) attributes.set(key, value)
    at = ATTRIBUTE.lastIndex
  }
}
