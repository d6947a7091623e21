import { html } from 'hono/html'
import type { PublishedPage } from '../../contract/index.ts'
import { page } from './page.ts'

/** The viewer alone, for sites whose editors strip scripts but let an iframe through. */
export function embedPage({ document, title, edition }: PublishedPage): Promise<string> {
  return page({
    lang: edition.lang,
    title,
    head: html`<meta name="robots" content="noindex" />
      <link rel="canonical" href="/read/${document}/${edition.id}" />
      <link rel="stylesheet" href="/read.css" />
      <script type="module" src="/viewer/v1/duizhao-viewer.js"></script>`,
    body: html`<body class="embed">
      <main>
        <h1 class="unseen">${title}</h1>
        <duizhao-viewer src="/public/v1/documents/${document}/${edition.id}" announce-height>
          <a href="/read/${document}/${edition.id}" target="_blank" rel="noopener">${title}</a>
        </duizhao-viewer>
      </main>
    </body>`,
  })
}
