import { html } from 'hono/html'
import type { PublishedPage } from '../../contract/index.ts'
import { chooseLanguage } from '../../domain/index.ts'
import { wordsOf } from '../words.ts'
import { page, titleLanguage } from './page.ts'

/**
 * The viewer alone, for sites whose editors strip scripts but let an iframe
 * through: flush with its frame, whose site has margins and a heading of its
 * own. Led to from the reading page it stands alone and has both.
 */
export function embedPage(published: PublishedPage, standsAlone: boolean): Promise<string> {
  const { document, title, edition } = published
  const words = wordsOf(chooseLanguage([edition.lang]))
  return page({
    lang: edition.lang,
    title,
    head: html`<meta name="robots" content="noindex" />
      <link rel="canonical" href="/read/${document}/${edition.id}" />
      <link rel="stylesheet" href="/read.css" />
      <script type="module" src="/viewer/v1/duizhao-viewer.js"></script>`,
    body: html`<body class="${standsAlone ? 'alone' : 'embed'}">
      <main>
        ${
          standsAlone
            ? html`<header>
                <h1 lang="${titleLanguage(published)}">${title}</h1>
                <p class="aside"><a href="/read/${document}/${edition.id}">${words('read.plain')}</a></p>
              </header>`
            : html`<h1 class="unseen">${title}</h1>`
        }
        <duizhao-viewer src="/public/v1/documents/${document}/${edition.id}" announce-height>
          <a href="/read/${document}/${edition.id}" target="_blank" rel="noopener">${title}</a>
        </duizhao-viewer>
      </main>
    </body>`,
  })
}
