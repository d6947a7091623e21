import type { Edition, Pair, Paragraph } from '../../domain/index.ts'
import type { Bitext } from '../bitext.ts'
import { escapeHtml } from './escape-html.ts'
import { STYLE } from './style.ts'

export interface HtmlOptions {
  /** The language of the title and of the editions' names, BCP 47. */
  readonly lang: string
}

/** An exported page may be opened from anywhere: it forbids itself all but its own style. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * Pairs as a page that stands alone: a table with one column for each edition,
 * every cell in its own language, each row linkable by its pair. No script, no
 * request, and not a word that is not in the document.
 */
export function* writeHtml(bitext: Bitext, { lang }: HtmlOptions): Generator<string, void, undefined> {
  const { editions, pairs } = bitext
  const title = escapeHtml(bitext.title)
  yield `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">${title}</h1>
<table>
<thead>
<tr>${editions.map((edition) => `<th scope="col" dir="auto">${escapeHtml(edition.title)}</th>`).join('')}</tr>
</thead>
<tbody>
`
  for (const pair of pairs) {
    if (editions.some(({ id }) => (pair.texts[id]?.length ?? 0) > 0)) yield htmlRow(pair, editions)
  }
  yield `</tbody>
</table>
</main>
</body>
</html>
`
}

function htmlRow({ id, texts }: Pair, editions: readonly Edition[]): string {
  const cells = editions.map((edition) => {
    const paragraphs = (texts[edition.id] ?? []).map(htmlParagraph).join('')
    return `<td lang="${escapeHtml(edition.lang)}" dir="auto">${paragraphs}</td>`
  })
  return `<tr id="${escapeHtml(id)}">${cells.join('')}</tr>\n`
}

function htmlParagraph({ kind, text }: Paragraph): string {
  const words = escapeHtml(text).replace(/\r\n|[\r\n\u2028\u2029]/g, '<br>')
  if (kind === 'heading') return `<h2>${words}</h2>`
  if (kind === 'quote') return `<blockquote>${words}</blockquote>`
  return kind === 'item' ? `<p class="item">${words}</p>` : `<p>${words}</p>`
}
