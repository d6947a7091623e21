import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

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
