import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { PublishedPage } from '../../contract/index.ts'

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

/** Where one is: on a page that stands alone. */
export const brand = html`<p class="brand"><span lang="zh-Hans">对照</span> Duizhao</p>`

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

/** Nobody says what language a title is in; what it is written with tells which of the two. */
export function titleLanguage({ title, source, edition }: PublishedPage): string {
  const isHan = /\p{Script=Han}/u.test(title)
  const fitting = [edition, source].find(({ lang }) => /^(?:zh|ja)\b/.test(lang) === isHan)
  return (fitting ?? edition).lang
}
