import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Conflict } from '../../../src/domain/index.ts'
import '../../../web/app/workbench/conflict-dialog.ts'
import type { DzConflictDialog } from '../../../web/app/workbench/conflict-dialog.ts'
import '../../../web/components/overlay/dialog.ts'
import { startI18n } from '../../../web/i18n/index.ts'
import type { ApiFailure } from '../../../web/state/api-client.ts'
import { draftsOf, dropDraft, keepDraft, type Draft } from '../../../web/state/drafts.ts'
import { heard } from '../support/mount-view.ts'

const draft: Draft = {
  document: 'd',
  pair: 'p1',
  edition: 'en',
  author: 'ann',
  writer: 'this-page',
  base: 3,
  before: 'The plan is done.',
  text: 'The plan is complete.',
  sent: { key: 'an-old-key', directly: true },
  at: 1,
}

const conflict: Conflict = {
  pair: 'p1',
  edition: 'en',
  base: 'The plan is done.',
  theirs: 'The plan is ready.',
  yours: 'The plan is complete.',
  regions: [
    { kind: 'unchanged', base: 'The plan is ', ours: 'The plan is ', theirs: 'The plan is ' },
    { kind: 'conflict', base: 'done.', ours: 'complete.', theirs: 'ready.' },
  ],
}

const failure: ApiFailure = {
  code: 'CONFLICT',
  message: '',
  requestId: null,
  status: 409,
  detail: { head: 5, conflicts: [conflict] },
}

let dialog: DzConflictDialog
const result = () => page.getByRole('textbox', { name: 'To be saved' })

beforeEach(async () => {
  await startI18n('en')
  dialog = document.createElement('dz-conflict-dialog')
  document.body.replaceChildren(dialog)
  await dialog.updateComplete
  dialog.ask(draft, failure, 'en')
})

test('shows all three wordings in their language, and begins from yours', async () => {
  await expect.element(result()).toHaveValue('The plan is complete.')
  const versions = [...dialog.querySelectorAll<HTMLElement>('.conflict section p')]
  expect(versions.map(({ lang }) => lang)).toEqual(['en', 'en', 'en'])
  const read = (version: Element, without: string) => {
    const copy = version.cloneNode(true) as Element
    for (const words of copy.querySelectorAll(without)) words.remove()
    return copy.textContent
  }
  // What each made of it is marked against what both began with.
  expect(versions.map((version) => read(version, 'del'))).toEqual([
    conflict.base,
    conflict.theirs,
    conflict.yours,
  ])
  expect(versions.map((version) => read(version, 'ins'))).toEqual([
    conflict.base,
    conflict.base,
    conflict.base,
  ])
})

test('what is typed is kept as it comes; saving goes out on top of the newest, as a new attempt', async () => {
  const typed = heard(dialog, 'dz-conflict-typed')
  const resolved = heard(dialog, 'dz-conflict-resolved')
  await result().fill('The plan is complete and ready.')
  expect(typed.at(-1)?.draft.text).toBe('The plan is complete and ready.')
  await page.getByRole('button', { name: 'Save this' }).click()
  expect(resolved).toHaveLength(1)
  expect(resolved[0]?.draft).toMatchObject({
    base: 5,
    before: conflict.theirs,
    text: 'The plan is complete and ready.',
    author: 'ann',
  })
  expect(resolved[0]?.draft.sent).toBeUndefined()
})

test('a pair that was merged meanwhile is settled in the pair that holds its words now', async () => {
  dialog.ask(draft, failure, 'en', 'p7')
  const resolved = heard(dialog, 'dz-conflict-resolved')
  await page.getByRole('button', { name: 'Save this' }).click()
  expect(resolved[0]?.draft).toMatchObject({ pair: 'p7', base: 5 })
  expect(resolved[0]?.settled).toBe(draft)
})

test.each([
  ['its pair', 'p1'],
  ['the pair that holds its words now', 'p7'],
])('what was typed at %s while it was on its way is kept beside it', async (_, home) => {
  const newer = { ...draft, pair: home, text: 'Typed since.', at: 2 }
  keepDraft(newer)
  dialog.ask(draft, failure, 'en', home)
  const typed = heard(dialog, 'dz-conflict-typed')
  await result().fill('The plan is complete and ready.')
  keepDraft(typed.at(-1)!.draft)
  const texts = draftsOf('d', 'ann').map(({ text }) => text)
  for (const one of draftsOf('d', 'ann')) dropDraft(one)
  expect(texts.toSorted()).toEqual(['The plan is complete and ready.', 'Typed since.'])
})

test('words of a pair that was split cannot be saved as one text, and are kept where they were', async () => {
  dialog.ask(draft, failure, 'en', null)
  const typed = heard(dialog, 'dz-conflict-typed')
  await expect.element(page.getByRole('button', { name: 'Save this' })).toBeDisabled()
  await result().fill('Kept.')
  expect(typed.at(-1)?.draft).toMatchObject({ pair: 'p1', base: 3, text: 'Kept.' })
})

test('what nobody changed far from the words in question is folded, and they are selected', async () => {
  const far = 'So it was said in the hall, and so it was written down. '.repeat(9)
  const long = (words: string) => `${far}The plan is ${words}. ${far}`
  const same = (text: string) => ({ kind: 'unchanged', base: text, ours: text, theirs: text }) as const
  const regions: Conflict['regions'] = [
    same(`${far}The plan is `),
    { kind: 'conflict', base: 'done', ours: 'complete', theirs: 'ready' },
    same(`. ${far}`),
  ]
  const [base, theirs, yours] = [long('done'), long('ready'), long('complete')]
  const detail = { head: 5, conflicts: [{ ...conflict, base, theirs, yours, regions }] }
  dialog.ask({ ...draft, before: base, text: yours }, { ...failure, detail }, 'en')
  await expect.element(result()).toHaveValue(long('complete'))
  const versions = [...dialog.querySelectorAll<HTMLElement>('.conflict section p')]
  expect(versions.map(({ textContent }) => textContent.length < 220)).toEqual([true, true, true])
  expect(versions[0]!.textContent).toMatch(/^….*The plan is done\. .*…$/)
  const field = result().element() as HTMLTextAreaElement
  await expect.poll(() => field.value.slice(field.selectionStart, field.selectionEnd)).toBe('complete')
})
