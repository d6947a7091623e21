import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { ProposedChange } from '../../../src/domain/index.ts'
import { DzChangeForm } from '../../../web/app/corrections/change-form.ts'
import { startI18n } from '../../../web/i18n/index.ts'

beforeAll(() => startI18n('en'))
beforeEach(() => {
  localStorage.clear()
  vi.spyOn(window, 'fetch').mockImplementation(async () => Response.json({ member: { id: 'me' } }))
})

/** Of a file that breaks its lines as Windows does. */
const CHANGE: ProposedChange = {
  id: 0,
  start: 0,
  end: 4,
  quote: 'fast',
  replacement: 'fast\r\nand near',
  state: 'open',
}

async function open(): Promise<HTMLTextAreaElement> {
  const form = new DzChangeForm()
  Object.assign(form, { change: CHANGE, document: 'sample1234', box: 'c1.0' })
  document.body.replaceChildren(form)
  await form.updateComplete
  return form.querySelector('textarea')!
}

test('words over several lines that were not sent are there when the form is opened again', async () => {
  await userEvent.type(await open(), ' by')
  const field = await open()
  await expect.poll(() => field.value).toBe('fast\nand near by')
})
