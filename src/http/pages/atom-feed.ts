import type { ListedItem } from '../../catalogue/index.ts'
import type { Words } from '../words.ts'

/** Of a feed in which nothing ever was: Atom wants a time. */
const NEVER = '1970-01-01T00:00:00Z'

/** What waits, newest first, as Atom (RFC 4287). Ids outlive the address of the feed; texts are escaped twice, being HTML in XML. */
export function atomFeed(items: readonly ListedItem[], url: URL, words: Words): string {
  const updated =
    items
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? NEVER
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">`,
    `<id>${escaped(idOf(url, 'queue'))}</id>`,
    `<title>${escaped(words('feed.title'))}</title>`,
    `<updated>${updated}</updated>`,
    `<author><name>Duizhao</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(url.href)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(new URL('/queue', url).href)}"/>`,
    ...items.map((item) => entry(item, url, words)),
    '</feed>',
    '',
  ].join('\n')
}

function entry(item: ListedItem, url: URL, words: Words): string {
  const { document, id, kind, pair, author, at } = item
  const name = author.name === '' ? words('feed.anonymous') : author.name
  const place = new URL(`/d/${document.id}#${pair}`, url).href
  return [
    '<entry>',
    `<id>${escaped(idOf(url, `${document.id}/${kind}/${id}`))}</id>`,
    `<title>${escaped(words(`feed.${kind}`, { name, document: document.title }))}</title>`,
    `<updated>${at}</updated>`,
    `<author><name>${escaped(name)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${escaped(place)}"/>`,
    `<content type="html">${escaped(content(item))}</content>`,
    '</entry>',
  ].join('\n')
}

function content({ changes, more, words, lang }: ListedItem): string {
  const shown = changes.map(
    ({ before, quote, replacement, after }) =>
      `<p lang="${escaped(lang)}">${escaped(before)}<del>${escaped(quote)}</del><ins>${escaped(replacement)}</ins>${escaped(after)}</p>`,
  )
  return [...shown, ...(more > 0 ? ['<p>…</p>'] : []), ...(words ? [`<p>${escaped(words)}</p>`] : [])].join(
    '',
  )
}

/** A tag URI (RFC 4151): the same as long as the installation keeps its name. */
const idOf = (url: URL, what: string) => `tag:${url.hostname},2026:${what}`

/** Control characters have no place in XML 1.0, escaped or not. */
function escaped(text: string): string {
  return (
    text
      // oxlint-disable-next-line eslint/no-control-regex -- these are what is looked for
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}
