import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Correction } from '../../../src/domain/index.ts'
import '../../../web/app/corrections/explain-dialog.ts'
import '../../../web/components/overlay/dialog.ts'
import type { DzExplainDialog } from '../../../web/app/corrections/explain-dialog.ts'
import { startI18n } from '../../../web/i18n/index.ts'
import { DocumentStore } from '../../../web/state/document-store.ts'

const correction = (id: string, more: Partial<Correction> = {}): Correction => ({
  id,
  pair: 'p1',
  edition: 'en',
  base: 1,
  author: { kind: 'member', id: 'ann', name: 'Ann' },
  at: '2026-01-01T09:00:00.000Z',
  changes: [],
  state: 'open',
  ...more,
})

const store = new DocumentStore('never-opened')
let dialog: DzExplainDialog

beforeEach(async () => {
  await startI18n('en')
  dialog = document.createElement('dz-explain-dialog')
  document.body.replaceChildren(dialog)
  await dialog.updateComplete
})

const reason = () => page.getByRole('textbox', { name: 'Reason (optional)' })
const category = (name: string) => page.getByRole('radio', { name })

test('what is known of the correction stands in the form', async () => {
  dialog.ask(store, correction('c1', { reason: 'Too literal', category: 'style' }))
  await expect.element(reason()).toHaveValue('Too literal')
  await expect.element(category('Style')).toBeChecked()
})

test('what was typed about one correction and cancelled is not offered for the next', async () => {
  dialog.ask(store, correction('c1'))
  await reason().fill('Only about the first one')
  await category('Term').click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  dialog.ask(store, correction('c2'))
  await expect.element(reason()).toHaveValue('')
  await expect.element(category('Term')).not.toBeChecked()
})
