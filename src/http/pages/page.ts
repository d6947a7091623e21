import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { PublishedPage } from '../../contract/index.ts'
import { STATIC_PAGE } from '../security-headers.ts'

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

interface PageParts {
  readonly lang: string
  readonly title: string
  /** More of the head than every page has. */
  readonly head?: Markup
  readonly body: Markup
}

/** A whole page. Everything put into `html` is text and comes out escaped. */
export async function page({ lang, title, head, body }: PageParts): Promise<string> {
  const markup = await html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${head ?? ''}
      </head>
      ${body}
    </html>`
  return String(markup)
}

interface CardPage {
  readonly title: string
  /** What stands beneath the title. */
  readonly content: Markup
  readonly lang: string
  readonly status?: number
  readonly headers: Readonly<Record<string, string>>
}

/** A card alone on its page, for one person: no search engine is to list it. */
export async function cardPage({ title, content, lang, status = 200, headers }: CardPage): Promise<Response> {
  const body = await page({
    lang,
    title,
    head: html`<meta name="robots" content="noindex" /><link rel="stylesheet" href="/page.css" />`,
    body: html`<body>
      <main class="card">
        <p class="brand"><span lang="zh-Hans">对照</span> Duizhao</p>
        <h1>${title}</h1>
        ${content}
      </main>
    </body>`,
  })
  return new Response(body, {
    status,
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': STATIC_PAGE,
    },
  })
}

/** Nobody says what language a title is in; what it is written with tells which of the two. */
export function titleLanguage({ title, source, edition }: PublishedPage): string {
  const isHan = /\p{Script=Han}/u.test(title)
  const fitting = [edition, source].find(({ lang }) => /^(?:zh|ja)\b/.test(lang) === isHan)
  return (fitting ?? edition).lang
}
