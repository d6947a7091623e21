import { beforeAll, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { DzTextWell, WellTypeEvent } from '../../../web/app/compare/text-well.ts'
import { startI18n } from '../../../web/i18n/index.ts'

beforeAll(() => startI18n('en'))

test('a word changed in a file of other line breaks leaves them as they are, and the caret where it is', async () => {
  const well = new DzTextWell()
  well.text = '\ufeffThe road\r\nis open.\r\n\r\nAll came back.\r\n'
  // As the page does.
  well.addEventListener(WellTypeEvent.type, (event) => (well.text = (event as WellTypeEvent).text))
  document.body.replaceChildren(well)
  await well.updateComplete
  const field = well.querySelector('textarea')!
  field.focus()
  field.setSelectionRange(9, 9)
  await userEvent.keyboard('s have')
  await well.updateComplete
  expect(well.text).toBe('\ufeffThe roads have\r\nis open.\r\n\r\nAll came back.\r\n')
})
