import type { PublishedPage, PublishedPair } from '../../src/contract/published.ts'

/** The path of the script carries the version of the attributes and of the JSON it reads. */
const SCRIPT = '/viewer/v1/duizhao-viewer.js'

export interface SnippetOptions {
  /** Of the server that publishes, such as `https://duizhao.example.org`. */
  readonly origin: string
  /** As the viewer's attribute: what ids of paragraphs begin with. `dz` if absent. */
  readonly prefix?: string
  /** The heading element a headline becomes, 1…6. 2 if absent. */
  readonly headingLevel?: number
}

/**
 * The HTML to paste: the complete text in two columns, readable, printed and
 * indexed without script and without the server, inside the element that makes
 * it live; then its script.
 *
 * Made to survive a WordPress HTML block and its filters: no blank line, no line
 * break inside a text, no `[` (a shortcode), no bare address (an embed). The
 * outer `div` is there because a block-level tag is what keeps automatic
 * paragraphs away from a tag they do not know. Only attributes that a content
 * filter keeps: without script and custom elements the table still stands.
 *
 * @param pages of one published edition at one revision, in order, from the first to the last.
 * @throws TypeError where `origin` is no web address, or there is no page.
 */
export function embedSnippet(pages: readonly PublishedPage[], options: SnippetOptions): string {
  const [first] = pages
  if (!first) throw new TypeError('a snippet needs at least one page')
  const { prefix = 'dz', headingLevel = 2 } = options
  const at = addresses(first, options.origin)
  const rows = pages.flatMap(({ pairs }) => pairs).map((pair) => row(pair, first, prefix, headingLevel))
  return [
    `<div><duizhao-viewer src="${escape(at.published)}"${prefix === 'dz' ? '' : ` prefix="${escape(prefix)}"`}>` +
      '<table role="presentation" width="100%" cellpadding="8">',
    `<thead><tr>${heading(first.source)}${heading(first.edition)}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody></table>',
    `<p><a href="${escape(at.read)}">${escapeText(oneLine(first.title))}</a> · ` +
      `<time datetime="${escape(first.publishedAt)}">${escape(first.publishedAt.slice(0, 10))}</time></p>` +
      '</duizhao-viewer></div>',
    `<script type="module" src="${escape(at.script)}"></script>`,
  ].join('\n')
}

/**
 * For sites that strip scripts: a frame of the same text. Its height is a guess
 * from the length of the text, since nothing on such a page can measure it.
 */
export function embedFrame(pages: readonly PublishedPage[], { origin }: SnippetOptions): string {
  const [first] = pages
  if (!first) throw new TypeError('a snippet needs at least one page')
  const at = addresses(first, origin)
  return (
    `<iframe src="${escape(at.embed)}" title="${escape(oneLine(first.title))}" width="100%" ` +
    `height="${guessedHeight(pages)}" frameborder="0" loading="lazy" allow="clipboard-write"></iframe>`
  )
}

function addresses({ document, edition }: PublishedPage, origin: string) {
  const place = `${encodeURIComponent(document)}/${encodeURIComponent(edition.id)}`
  const url = (path: string): string => new URL(path, origin).href
  return {
    published: url(`/public/v1/documents/${place}`),
    read: url(`/read/${place}`),
    embed: url(`/embed/${place}`),
    script: url(SCRIPT),
  }
}

function heading({ lang, title }: PublishedPage['source']): string {
  return `<th width="50%" align="start" lang="${escape(lang)}">${escapeText(oneLine(title))}</th>`
}

function row(pair: PublishedPair, page: PublishedPage, prefix: string, level: number): string {
  const source = cell(pair, pair.source, page.source.lang, level)
  const target = cell(pair, pair.target, page.edition.lang, level)
  return `<tr id="${escape(`${prefix}-${pair.id}`)}" valign="top">${source}${target}</tr>`
}

function cell({ kind }: PublishedPair, text: string, lang: string, level: number): string {
  const paragraphs = text.split(/[\r\n\u2028\u2029]+/).map((paragraph) => escapeText(paragraph.trim()))
  const words = paragraphs.filter((paragraph) => paragraph !== '').join('<br>')
  const shown = kind === 'heading' && words !== '' ? `<h${level}>${words}</h${level}>` : words
  return `<td lang="${escape(lang)}" dir="auto">${shown}</td>`
}

/** In pixels: the longer column in a content column of usual width, or all of the translation on a phone. */
function guessedHeight(pages: readonly PublishedPage[]): number {
  const lines = pages
    .flatMap(({ pairs }) => pairs)
    .reduce((sum, { source, target }) => sum + Math.max(source.length / 20, target.length / 42) + 1, 0)
  return Math.ceil((lines * 26 + 120) / 50) * 50
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '[': '&#91;',
  ']': '&#93;',
}

function escape(value: string): string {
  return value.replace(/[&<>"'[\]]/g, (character) => ENTITIES[character] ?? '')
}

/** An address that stands alone in a text would be replaced by a preview of it. */
function escapeText(text: string): string {
  return escape(text).replaceAll('://', '&#58;//')
}
