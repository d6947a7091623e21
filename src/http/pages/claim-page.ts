import { html } from 'hono/html'
import type { Link } from '../../catalogue/index.ts'
import { LIMITS, type GrantedRole } from '../../domain/index.ts'
import type { ServerKey, Words } from '../words.ts'
import { cardPage } from './page.ts'

interface ClaimPage {
  readonly link: Link
  /** Of the one document it opens; null: the whole workspace, or a document that is gone. */
  readonly title: string | null
  /** Whoever opens it becomes a new member without a name yet. */
  readonly asksName: boolean
  readonly signedInAs: string | null
  readonly words: Words
}

const INVITED: Record<GrantedRole, { readonly here: ServerKey; readonly one: ServerKey }> = {
  reader: { here: 'claim.reader', one: 'claim.inDocument.reader' },
  reviewer: { here: 'claim.reviewer', one: 'claim.inDocument.reviewer' },
  editor: { here: 'claim.editor', one: 'claim.inDocument.editor' },
  owner: { here: 'claim.owner', one: 'claim.inDocument.owner' },
}

/** One button, which uses the link up. The form goes to the page's own address, and works without script. */
export function claimPage({ link, title, asksName, signedInAs, words }: ClaimPage): Promise<Response> {
  const preset = link.kind === 'owner' ? words('claim.ownerName') : ''
  return cardPage({
    title: words('claim.title'),
    lang: words.language,
    headers: { 'cache-control': 'no-store' },
    content: html`<p>${what(link, title, words)}</p>
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
      <p class="aside">${words('claim.once')}</p>`,
  })
}

function what({ kind, role }: Link, title: string | null, words: Words): string {
  if (kind === 'owner' || role === 'guest') return words('claim.ownerText')
  const { here, one } = INVITED[role]
  return title === null ? words(here) : words(one, { title })
}
