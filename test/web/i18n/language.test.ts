import { html, LitElement } from 'lit'
import { afterAll, expect, test } from 'vitest'
import { LANGUAGES, loadWords, Localised, setLanguage, startI18n, t } from '../../../web/i18n/index.ts'
import { formatAgo } from '../../../web/i18n/format.ts'

class LocalisedElement extends LitElement {
  readonly i18n = new Localised(this)
  protected override render() {
    return html`${this.i18n.t('app:shell.documents')}`
  }
}
customElements.define('localised-element', LocalisedElement)

afterAll(() => localStorage.clear())

test('switching the language rewrites what is on the page, without a reload, and sets `lang`', async () => {
  await startI18n('en')
  const element = new LocalisedElement()
  document.body.append(element)
  await element.updateComplete
  const seen = []
  for (const language of LANGUAGES) {
    await setLanguage(language)
    await element.updateComplete
    seen.push([document.documentElement.lang, element.shadowRoot?.textContent])
  }
  expect(seen).toEqual([
    ['en', 'Documents'],
    ['zh-Hans', '文档'],
    ['zh-Hant', '文件'],
  ])
})

test('the choice is remembered, also for the pages that the server makes', async () => {
  await setLanguage('zh-Hant')
  expect(document.cookie).toContain('lang=zh-Hant')
  await startI18n()
  expect(t('app:shell.documents')).toBe('文件')
  await setLanguage('en')
})

test('whoever asks second for words that are being loaded waits for them too', async () => {
  await startI18n('en')
  void loadWords('news')
  await loadWords('news')
  expect(t('news:webhook.heading')).not.toBe('')
})

test('an element that is gone is not rendered again', async () => {
  const element = new LocalisedElement()
  document.body.append(element)
  await element.updateComplete
  element.remove()
  await setLanguage('zh-Hans')
  await element.updateComplete
  expect(element.shadowRoot?.textContent).toBe('Documents')
  document.body.append(element)
  await element.updateComplete
  expect(element.shadowRoot?.textContent).toBe('文档')
  await setLanguage('en')
})

test('parameters are text, and the count chooses the plural', async () => {
  await startI18n('en')
  expect(t('app:view.since', { before: '<b>draft</b>' })).toBe('compared with <b>draft</b>')
  expect([1, 2].map((count) => t('app:view.unchanged-rows', { count }))).toEqual([
    '⋯ 1 unchanged paragraph',
    '⋯ 2 unchanged paragraphs',
  ])
})

test.each([
  ['2026-11-23T09:59:30Z', 'just now'],
  ['2026-11-23T09:30:00Z', '30 minutes ago'],
  ['2026-11-22T10:00:00Z', 'yesterday'],
  ['2026-11-01T10:00:00Z', '3 weeks ago'],
  ['2026-09-23T10:00:00Z', 'Sep 23, 2026'],
])('%s is %s', (iso, words) => {
  expect(formatAgo(iso, 'en', Date.parse('2026-11-23T10:00:00Z'))).toBe(words)
})
