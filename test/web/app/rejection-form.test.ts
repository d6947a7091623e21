import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import '../../../web/app/corrections/correction-card.ts'
import '../../../web/styles/index.css'
import { loadWords, startI18n } from '../../../web/i18n/index.ts'

test('opened at the lower edge, the whole form comes into view, above the notices', async () => {
  await page.viewport(1280, 700)
  await startI18n('en')
  await loadWords('reasons')
  const above = document.createElement('div')
  above.style.blockSize = '580px'
  const below = document.createElement('div')
  below.style.blockSize = '580px'
  const form = document.createElement('dz-rejection-form')
  document.body.replaceChildren(above, form, below)
  await expect.poll(() => form.querySelectorAll('.canned button').length).toBeGreaterThan(3)
  await expect.poll(() => form.getBoundingClientRect().bottom).toBeLessThan(innerHeight - 60)
  expect(form.getBoundingClientRect().top).toBeGreaterThan(0)
  document.body.replaceChildren()
  scrollTo(0, 0)
})
