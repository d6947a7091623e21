import type { ParagraphKind } from '../../domain/index.ts'
import { isListMarker, isUnread, isVoid, SkippedElement, typedMarker } from './hidden.ts'
import { htmlTokens, type HtmlToken } from './html-tokens.ts'
import { InlineText } from './inline-text.ts'
import { raisedText } from './raised-text.ts'
import type { RichItem } from './rich-content.ts'
import { TableRows } from './table-rows.ts'

type OpenTag = Extract<HtmlToken, { kind: 'open' }>

/** Elements that begin and end a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
)

const KIND_OF: ReadonlyMap<string, ParagraphKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ['li', 'item'],
  ['blockquote', 'quote'],
])

/** What Word's paragraph styles say. */
const KIND_OF_CLASS: readonly (readonly [RegExp, ParagraphKind])[] = [
  [/^Mso(?:Title|Subtitle|Heading)/i, 'heading'],
  [/^MsoList/i, 'item'],
  [/^Mso(?:Intense)?Quote/i, 'quote'],
]

/**
 * Reads the HTML that word processors, spreadsheets and pages put on the
 * clipboard as paragraphs and table rows. Only text comes out, never markup.
 * Tables inside a cell become paragraphs of that cell. Bounded by its input
 * in time and space, without recursion.
 */
export function richItems(html: string): RichItem[] {
  const reader = new RichReader()
  for (const token of htmlTokens(html)) reader.read(token)
  return reader.finish()
}

class RichReader {
  readonly #items: RichItem[] = []
  readonly #inline = new InlineText()
  readonly #table = new TableRows()
  #tableDepth = 0
  /** Open elements that give their paragraphs a kind. */
  #kinds = { heading: 0, item: 0, quote: 0, text: 0 }
  #paragraphKind: ParagraphKind | null = null
  #verbatim = 0
  #raised: 'sup' | 'sub' | null = null
  #skipped: SkippedElement | null = null
  /** The text of Word's list marker while inside one. */
  #marker: string | null = null

  read(token: HtmlToken): void {
    if (this.#skipped) {
      const state = this.#skipped.next(token)
      if (state === 'inside') {
        if (token.kind === 'text' && this.#marker !== null) this.#marker += token.text
        return
      }
      this.#endSkipping()
      if (state === 'ended') return
    }
    if (token.kind === 'text') this.#text(token.text)
    else if (token.kind === 'open') this.#open(token)
    else this.#close(token.name)
  }

  finish(): RichItem[] {
    this.#flush()
    this.#addRow(this.#table.endTable())
    return this.#items
  }

  #text(text: string): void {
    if (this.#verbatim > 0) this.#inline.appendVerbatim(text)
    else this.#inline.append(this.#raised ? raisedText(text, this.#raised) : text)
  }

  #open(tag: OpenTag): void {
    if (!isVoid(tag) && (isListMarker(tag) || isUnread(tag))) {
      if (isListMarker(tag)) this.#marker = ''
      this.#skipped = new SkippedElement(tag.name)
      return
    }
    const { name } = tag
    if (name === 'br') this.#inline.lineBreak()
    else if (name === 'sup' || name === 'sub') this.#raised = name
    if (BLOCKS.has(name) || name === 'td' || name === 'th') this.#flush()
    if (name === 'pre') this.#verbatim += 1
    const kind = KIND_OF.get(name)
    if (kind) this.#kinds[kind] += 1
    if (name === 'p' || name === 'div') this.#paragraphKind = kindOfClass(tag.attributes.get('class'))
    this.#openTablePart(tag)
  }

  #openTablePart({ name, attributes }: OpenTag): void {
    if (name === 'table') this.#tableDepth += 1
    if (this.#tableDepth > 1) return
    if (name === 'tr') {
      this.#addRow(this.#table.endRow())
      this.#table.beginRow()
    } else if (name === 'td' || name === 'th') {
      this.#table.endCell()
      this.#table.beginCell(attributes.get('colspan'), attributes.get('rowspan'))
    }
  }

  #close(name: string): void {
    if (name === 'sup' || name === 'sub') this.#raised = null
    if (BLOCKS.has(name) || name === 'td' || name === 'th') this.#flush()
    if (name === 'pre') this.#verbatim = Math.max(0, this.#verbatim - 1)
    const kind = KIND_OF.get(name)
    if (kind) this.#kinds[kind] = Math.max(0, this.#kinds[kind] - 1)
    this.#closeTablePart(name)
  }

  #closeTablePart(name: string): void {
    if (name === 'table') {
      this.#tableDepth = Math.max(0, this.#tableDepth - 1)
      if (this.#tableDepth === 0) this.#addRow(this.#table.endTable())
    }
    if (this.#tableDepth > 1) return
    if (name === 'td' || name === 'th') this.#table.endCell()
    else if (name === 'tr') this.#addRow(this.#table.endRow())
  }

  #addRow(row: RichItem | null): void {
    if (row) this.#items.push(row)
  }

  #endSkipping(): void {
    if (this.#marker !== null) this.#inline.append(typedMarker(this.#marker))
    this.#marker = null
    this.#skipped = null
  }

  /** Ends the paragraph at hand. */
  #flush(): void {
    const text = this.#inline.take()
    const kind = this.#kindHere()
    this.#paragraphKind = null
    if (text === '') return
    if (this.#table.inCell) this.#table.addParagraph(text)
    else this.#items.push({ type: 'paragraph', kind, text })
  }

  #kindHere(): ParagraphKind | null {
    if (this.#kinds.heading > 0) return 'heading'
    if (this.#kinds.item > 0) return 'item'
    return this.#paragraphKind ?? (this.#kinds.quote > 0 ? 'quote' : null)
  }
}

function kindOfClass(value: string | undefined): ParagraphKind | null {
  if (value === undefined) return null
  return KIND_OF_CLASS.find(([pattern]) => pattern.test(value))?.[1] ?? null
}
