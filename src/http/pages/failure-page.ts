import { html } from 'hono/html'
import type { Words } from '../words.ts'
import { cardPage } from './page.ts'

interface FailurePage {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly message: string
  readonly requestId: string
  readonly words: Words
}

/** What a person sees at an address that cannot be shown. */
export function failurePage({ status, headers, message, requestId, words }: FailurePage): Promise<Response> {
  return cardPage({
    title: words('problem.title'),
    lang: words.language,
    status,
    headers,
    content: html`<p>${message}</p>
      <p><a href="/">${words('problem.home')}</a></p>
      <p class="aside">${words('problem.request', { id: requestId })}</p>`,
  })
}
