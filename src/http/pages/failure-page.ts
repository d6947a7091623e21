import { html } from 'hono/html'
import { STATIC_PAGE } from '../security-headers.ts'
import type { Words } from '../words.ts'
import { brand, page } from './page.ts'

interface FailurePage {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly message: string
  readonly requestId: string
  readonly words: Words
}

/** What a person sees at an address that cannot be shown. */
export async function failurePage({ status, headers, message, requestId, words }: FailurePage) {
  const body = await page({
    lang: words.language,
    title: words('problem.title'),
    head: html`<meta name="robots" content="noindex" /><link rel="stylesheet" href="/page.css" />`,
    body: html`<body>
      <main class="card">
        ${brand}
        <h1>${words('problem.title')}</h1>
        <p>${message}</p>
        <p><a href="/">${words('problem.home')}</a></p>
        <p class="aside">${words('problem.request', { id: requestId })}</p>
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
