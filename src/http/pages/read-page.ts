import { html } from 'hono/html'
import type { PublishedPage, PublishedPair } from '../../contract/index.ts'
import { chooseLanguage, type Edition } from '../../domain/index.ts'
import { wordsOf, type Words } from '../words.ts'
import { page, titleLanguage, type Markup } from './page.ts'

interface ReadPage {
  /** The first page of what is published, with the pairs of all of them. */
  readonly published: PublishedPage
  readonly url: URL
  /** Search engines may list it: the document is public, not just reachable by its address. */
  readonly listed: boolean
}

/**
 * Both texts, complete, in plain HTML: read without script, printed, indexed.
 * Its few own words are in the language of the edition, not of the visitor:
 * shared caches keep one copy for all.
 */
export function readPage({ published, url, listed }: ReadPage): Promise<string> {
  const { title, source, edition } = published
  const words = wordsOf(chooseLanguage([edition.lang]))
  const address = new URL(url.pathname, url).href
  const description = words('read.description', { source: source.title, edition: edition.title })
  return page({
    lang: words.language,
    title,
    head: html`<meta name="description" content="${description}" />
      ${listed ? '' : html`<meta name="robots" content="noindex" />`}
      <link rel="canonical" href="${address}" />
      <link rel="alternate" type="application/json" href="${apiAddress(published)}" />
      <meta property="og:type" content="article" />
      <meta property="og:title" content="${title}" />
      <meta property="og:description" content="${description}" />
      <meta property="og:url" content="${address}" />
      <link rel="stylesheet" href="/read.css" />`,
    body: html`<body>
      <main class="bitext">
        <header>
          <h1 lang="${titleLanguage(published)}">${title}</h1>
          <p class="aside">
            <span lang="${source.lang}">${source.title}</span> ·
            <span lang="${edition.lang}">${edition.title}</span> · ${publishedOn(published, words)}
          </p>
          <p class="aside"><a href="${viewerAddress(published)}">${viewerWords(published, words)}</a></p>
        </header>
        ${published.pairs.map((pair) => pairRow(pair, source, edition, words))} ${credits(published, words)}
      </main>
    </body>`,
  })
}

function pairRow(pair: PublishedPair, source: Edition, edition: Edition, words: Words): Markup {
  return html`<section class="pair" id="${pair.id}">
    ${side('source', pair.source, source.lang, pair.kind)}${side('target', pair.target, edition.lang, pair.kind)}
    <a class="anchor" href="#${pair.id}" aria-label="${words('read.paragraph')}">¶</a>
  </section>`
}

/** Line breaks inside a text count (`white-space: pre-wrap`), so nothing stands between the tags and it. */
function side(name: 'source' | 'target', text: string, lang: string, kind: PublishedPair['kind']): Markup {
  if (text === '') return html`<div class="${name}"></div>`
  const words = withLongWords(text)
  return kind === 'heading'
    ? html`<h2 class="${name} text heading" lang="${lang}">${words}</h2>`
    : html`<p class="${name} text" lang="${lang}">${words}</p>`
}

/** An address in a justified text would push its few neighbours apart across the line: it may be broken anywhere. */
function withLongWords(text: string): readonly (string | Markup)[] {
  return text
    .split(/([!-~]{30,})/)
    .map((part, k) => (k % 2 === 0 ? part : html`<span class="long">${part}</span>`))
}

function publishedOn({ publishedAt }: PublishedPage, words: Words): Markup {
  const format = new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeZone: 'UTC' })
  const date = format.format(new Date(publishedAt))
  return html`<time datetime="${publishedAt}">${words('read.published', { date })}</time>`
}

function credits(published: PublishedPage, words: Words): Markup | '' {
  if (published.credits.length === 0) return ''
  const names = new Intl.ListFormat(words.language).format(published.credits)
  return html`<footer class="aside"><p>${words('read.credits', { names })}</p></footer>`
}

/** The same text, live: this page works without script, so comparing and suggesting are a step away. */
function viewerAddress({ document, edition }: PublishedPage): string {
  return `/embed/${document}/${edition.id}?as=page`
}

function viewerWords({ guestsMaySuggest }: PublishedPage, words: Words): string {
  return words(guestsMaySuggest ? 'read.suggest' : 'read.compare')
}

function apiAddress({ document, edition }: PublishedPage): string {
  return `/public/v1/documents/${document}/${edition.id}`
}
