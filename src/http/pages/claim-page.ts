import { html } from 'hono/html'
import type { Link } from '../../catalogue/index.ts'
import { LIMITS } from '../../domain/index.ts'
import { STATIC_PAGE } from '../security-headers.ts'
import type { ServerKey, Words } from '../words.ts'
import { page } from './page.ts'

interface ClaimPage {
  readonly link: Link
  /** Whoever opens it becomes a new member without a name yet. */
  readonly asksName: boolean
  readonly signedInAs: string | null
  readonly words: Words
}

const INVITED: Record<Exclude<Link['role'], 'guest'>, ServerKey> = {
  reader: 'claim.reader',
  reviewer: 'claim.reviewer',
  editor: 'claim.editor',
  owner: 'claim.owner',
}

/** One button, which uses the link up. The form goes to the page's own address, and works without script. */
export async function claimPage({ link, asksName, signedInAs, words }: ClaimPage): Promise<Response> {
  const { role, kind } = link
  const what = kind === 'owner' || role === 'guest' ? 'claim.ownerText' : INVITED[role]
  const preset = kind === 'owner' ? words('claim.ownerName') : ''
  const body = await page({
    lang: words.language,
    title: words('claim.title'),
    head: html`<meta name="robots" content="noindex" /><link rel="stylesheet" href="/page.css" />`,
    body: html`<body>
      <main class="card">
        <h1>${words('claim.title')}</h1>
        <p>${words(what)}</p>
        ${signedInAs === null ? '' : html`<p>${words('claim.signedInAs', { name: signedInAs })}</p>`}
        <form method="post">
          ${
            asksName
              ? html`<label>
                  ${words('claim.name')}
                  <input
                    name="name"
                    value="${preset}"
                    maxlength="${LIMITS.nameLength}"
                    autocomplete="name"
                    required
                  />
                </label>`
              : ''
          }
          <button>${words('claim.enter')}</button>
        </form>
        <p class="aside">${words('claim.once')}</p>
      </main>
    </body>`,
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': STATIC_PAGE,
      'cache-control': 'no-store',
    },
  })
}
