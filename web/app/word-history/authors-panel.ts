import { html, nothing, type TemplateResult } from 'lit'
import { formatAgo, formatPercent, formatTime } from '../../i18n/format.ts'
import { language, t } from '../../i18n/index.ts'
import type { AuthorLooks, Attributed, Author } from './authors.ts'
import { authorName, deciderWords, reasonWords } from './who.ts'
import './authors.css'

/** Whose words are marked how; and, in words, who wrote the paragraph one stands on. */
export function authorsPanel(
  authors: readonly Author[],
  here: readonly Attributed[],
  looks: AuthorLooks,
  lang: string,
): TemplateResult {
  const all = authors.reduce((sum, { length }) => sum + length, 0)
  if (all === 0) return html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
  return html`
    <ul class="authors-legend">
      ${authors.map(
        ({ name, look, length }) =>
          html`<li>
            <span class="author-mark" data-look=${look}>${name}</span>
            <span class="note">${share(length / all)}</span>
          </li>`,
      )}
    </ul>
    <p class="note">${t('history:authors.means')}</p>
    ${
      here.length === 0
        ? html`<p class="note">${t('history:authors.choose')}</p>`
        : html`<h3 class="authors-here">${t('history:authors.here')}</h3>
            <ol class="authors-runs">
              ${here.map(
                (run) =>
                  html`<li>
                    <p class="text" lang=${lang}>
                      <span class="author-mark" data-look=${looks.of(run)}
                        >${run.row.target.slice(run.start, run.end).trim()}</span
                      >
                    </p>
                    ${whoWrote(run)}
                  </li>`,
              )}
            </ol>`
    }
  `
}

/** Of a few words in a long text it is not nothing. */
function share(part: number): string {
  const least = 0.01
  return part < least / 2 ? `< ${formatPercent(least, language())}` : formatPercent(part, language())
}

/** Who, when and why, in a line or two. */
export function whoWrote({ revision, corrections }: Attributed): TemplateResult {
  if (!revision) return html`<p class="authors-who">${t('history:authors.older')}</p>`
  const decider = deciderWords(corrections)
  const reason = reasonWords(revision, corrections)
  const label = revision.label ?? t('workbench:revision', { revision: revision.number })
  return html`<p class="authors-who">
      <b>${authorName(revision, corrections)}</b>
      ${decider === '' ? nothing : html`<span>${decider}</span>`}
      <time datetime=${revision.at} title=${formatTime(revision.at, language())}
        >${formatAgo(revision.at, language())}</time
      >
      <span>${label}</span>
    </p>
    ${reason === '' ? nothing : html`<p class="authors-why">${reason}</p>`}`
}
