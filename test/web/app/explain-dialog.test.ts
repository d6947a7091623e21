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

const change = { id: 3, start: 0, end: 5, quote: 'Grasp', replacement: 'Pursue', state: 'open' } as const

const store = new DocumentStore('never-opened')
let dialog: DzExplainDialog

beforeEach(async () => {
  localStorage.clear()
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

/** The page is left and opened again: nothing of it is in memory. */
async function openedAgain() {
  dialog = document.createElement('dz-explain-dialog')
  document.body.replaceChildren(dialog)
  await dialog.updateComplete
}

test('what was typed is there again after the page was left, about this correction alone', async () => {
  const wording = { wording: true }
  dialog.ask(store, correction('c1', { reason: 'Saved', changes: [change] }), wording)
  await reason().fill('Too literal, and')
  await page.getByRole('textbox', { name: /Grasp/ }).fill('Promote')
  await openedAgain()
  dialog.ask(store, correction('c2', { reason: 'Another' }))
  await expect.element(reason()).toHaveValue('Another')
  await openedAgain()
  dialog.ask(store, correction('c1', { reason: 'Saved', changes: [change] }), wording)
  await expect.element(reason()).toHaveValue('Too literal, and')
  await expect.element(page.getByRole('textbox', { name: /Grasp/ })).toHaveValue('Promote')
})

test('what is drawn anew while one types leaves the words as they are', async () => {
  dialog.ask(store, correction('c1'))
  await reason().fill('Too literal')
  dialog.requestUpdate()
  await dialog.updateComplete
  await expect.element(reason()).toHaveValue('Too literal')
})

test('what was cancelled is thrown away', async () => {
  dialog.ask(store, correction('c1'))
  await reason().fill('Never mind')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await openedAgain()
  dialog.ask(store, correction('c1'))
  await expect.element(reason()).toHaveValue('')
  expect(localStorage.length).toBe(0)
})

test('what reads again as it was saved is not kept, though the field has other line breaks', async () => {
  dialog.ask(store, correction('c1', { reason: 'One.\r\nTwo.' }))
  await reason().fill('One.')
  expect(localStorage.length).toBe(1)
  await reason().fill('One.\nTwo.')
  expect(localStorage.length).toBe(0)
})
