import { html, nothing, type TemplateResult } from 'lit'
import type { Localised } from '../../i18n/index.ts'
import type { Contribution } from './people-reading.ts'

/** Who contributed what. */
export function peopleTemplate(
  people: readonly Contribution[] | null,
  i18n: Localised,
): TemplateResult | typeof nothing {
  const { t } = i18n
  if (!people || people.length === 0) return nothing
  return html`<section aria-labelledby="report-people">
    <h2 id="report-people">${t('report:people.heading')}</h2>
    <div class="report-scroll" tabindex="0" role="group" aria-labelledby="report-people">
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">${t('report:people.name')}</th>
            <th scope="col">${t('report:people.revisions')}</th>
            <th scope="col">${t('report:people.accepted')}</th>
            <th scope="col">${t('report:people.rejected')}</th>
            <th scope="col">${t('report:people.open')}</th>
          </tr>
        </thead>
        <tbody>
          ${people.map(
            ({ person, revisions, accepted, rejected, open }) =>
              html`<tr>
                <th scope="row">${person.name === '' ? t('report:people.nameless') : person.name}</th>
                ${[revisions, accepted, rejected, open].map((count) => html`<td>${i18n.number(count)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}
