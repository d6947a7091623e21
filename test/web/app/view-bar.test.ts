import { html } from 'lit'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import '../../../web/app/workbench/view-bar.ts'
import type { DzViewBar } from '../../../web/app/workbench/view-bar.ts'
import '../../../web/app/workbench/workbench.css'
import { loadWords, setLanguage, startI18n, t } from '../../../web/i18n/index.ts'
import '../../../web/styles/index.css'

const revision = (number: number, label: string) => ({
  number,
  label,
  author: { kind: 'member', id: 'm', name: 'Ann' },
  at: '2026-01-01T09:00:00.000Z',
  kind: 'edit',
  message: '',
})

/** As much of a store as the bar reads. */
const store = Object.assign(new EventTarget(), {
  document: {
    head: 3,
    actions: ['revision.write'],
    editions: [{ id: 'en', role: 'translation', lang: 'en', title: 'English' }],
    publications: [],
    labels: [],
  },
  view: { from: 1, to: 3 },
  revisions: [revision(3, 'House edit'), revision(1, 'Machine draft')],
  moreRevisions: null,
  client: null,
  editionOf: () => store.document.editions[0],
})

async function mount(mode: 'clean' | 'compare', shown: object = store): Promise<DzViewBar> {
  const bar = document.createElement('dz-view-bar')
  Object.assign(bar, {
    store: shown,
    address: { mode, edition: 'en' },
    extras: [
      html`<button type="button" class="quiet way">
        ${t('review:progress', { share: '0' })} <span>↓</span>
      </button>`,
      html`<dz-menu label=${t('workbench:tools')}><button type="button">One</button></dz-menu>`,
    ],
  })
  document.body.replaceChildren(bar)
  await bar.updateComplete
  return bar
}

/** How many lines the controls stand in. */
function linesOf(bar: DzViewBar): number {
  const controls = [...bar.querySelectorAll('.segmented, dz-revision-picker, dz-menu, .view-bar > button')]
  const middles = controls
    .map((one) => one.getBoundingClientRect())
    .map(({ top, bottom }) => (top + bottom) / 2)
  return new Set(middles.map((middle) => Math.round(middle / 12))).size
}

beforeEach(async () => {
  await startI18n('en')
  await loadWords('review')
})
afterEach(async () => {
  document.body.replaceChildren()
  await page.viewport(1280, 900)
})

describe('the bar above a text on a phone', () => {
  test.each(['en', 'zh-Hant'] as const)('takes two lines and no more, in %s', async (language) => {
    await page.viewport(390, 844)
    await setLanguage(language)
    for (const mode of ['clean', 'compare'] as const)
      expect([mode, linesOf(await mount(mode))]).toEqual([mode, 2])
  })

  test('never cuts the number off a revision that has no name', async () => {
    await page.viewport(390, 844)
    const shown = Object.assign(new EventTarget(), store, { view: { from: 11, to: 12 } })
    const pickers = (await mount('compare', shown)).querySelectorAll('dz-revision-picker')
    for (const picker of pickers) {
      await picker.updateComplete
      const name = picker.shadowRoot!.querySelector('.chosen')!
      expect([name.textContent, name.scrollWidth - name.clientWidth]).toEqual([name.textContent, 0])
    }
    expect(pickers).toHaveLength(2)
  })

  test('says in a comparison which revision is the older, though there is no room to write it', async () => {
    await page.viewport(390, 844)
    await mount('compare')
    await expect.element(page.getByRole('button', { name: 'From Machine draft' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'To House edit' })).toBeVisible()
    await expect.element(page.getByText('From', { exact: true })).not.toBeInViewport()
  })
})
