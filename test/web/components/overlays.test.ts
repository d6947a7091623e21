import { beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  DzDialog,
  DzMenu,
  DzRevisionPicker,
  type RevisionChoice,
  showToast,
} from '../../../web/components/index.ts'
import { DzKeyHelp } from '../../../web/components/overlay/key-help.ts'
import '../../../web/components/overlay/link-row.ts'
import { COMMANDS, singleKeys, setSingleKeys } from '../../../web/components/keys.ts'
import { startI18n } from '../../../web/i18n/index.ts'
import '../../../web/styles/index.css'

beforeEach(async () => {
  await startI18n('en')
  document.body.replaceChildren()
})

async function toaster() {
  const element = document.createElement('dz-toaster')
  document.body.replaceChildren(element)
  await element.updateComplete
  return {
    texts: async () => {
      await element.updateComplete
      return [...(element.shadowRoot?.querySelectorAll('.toast > span') ?? [])].map(
        (span) => span.textContent,
      )
    },
    button: (name: string) =>
      [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
        (button) => button.textContent?.trim() === name,
      ),
  }
}

test('a toast is shown in a polite live region, and goes by itself', async () => {
  const { texts } = await toaster()
  showToast({ text: 'Accepted', duration: 50 })
  expect(await texts()).toEqual(['Accepted'])
  expect(document.querySelector('dz-toaster')?.shadowRoot?.querySelector('[role="status"]')).not.toBe(null)
  await expect.poll(texts).toEqual([])
})

test('undo stands in place of a dialog: it runs once and closes the toast', async () => {
  const { texts, button } = await toaster()
  let undone = 0
  showToast({ text: 'Rejected', action: { label: 'Undo', run: () => undone++ } })
  await texts()
  button('Undo')?.click()
  expect(undone).toBe(1)
  expect(await texts()).toEqual([])
})

test('whoever showed a toast can close it', async () => {
  const { texts } = await toaster()
  const close = showToast({ text: 'Saving', duration: Infinity })
  showToast({ text: 'Another', duration: Infinity })
  close()
  expect(await texts()).toEqual(['Another'])
})

test('a toast stays while it is pointed at', async () => {
  const { texts } = await toaster()
  showToast({ text: 'Wait', duration: 400 })
  await texts()
  const toast = document.querySelector('dz-toaster')?.shadowRoot?.querySelector('.toast')
  toast?.dispatchEvent(new PointerEvent('pointerenter'))
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(await texts()).toEqual(['Wait'])
})

test('toasts do not pile up: of those that pass by themselves the newest stay, and all that say what went wrong', async () => {
  const { texts } = await toaster()
  showToast({ text: 'Lost', tone: 'bad' })
  showToast({ text: 'Sending', duration: Infinity })
  for (const text of ['One', 'Two', 'Three', 'Four', 'Five']) showToast({ text })
  expect(await texts()).toEqual(['Lost', 'Sending', 'Three', 'Four', 'Five'])
})

test('F6 goes to the newest toast and on to the one before; the keyboard returns to where it was', async () => {
  const { texts, button } = await toaster()
  const before = document.createElement('button')
  document.body.append(before)
  before.focus()
  let reasons = 0
  showToast({ text: 'Proposed', action: { label: 'Say why', run: () => reasons++ } })
  showToast({ text: 'Also elsewhere', action: { label: 'Look', run: () => {} } })
  await texts()
  await userEvent.keyboard('{F6}')
  expect(button('Look')?.matches(':focus')).toBe(true)
  await userEvent.keyboard('{F6}')
  expect(button('Say why')?.matches(':focus')).toBe(true)
  await userEvent.keyboard('{Enter}')
  expect(reasons).toBe(1)
  expect(document.activeElement).toBe(before)
  await userEvent.keyboard('{F6}{Escape}')
  expect(await texts()).toEqual([])
  expect(document.activeElement).toBe(before)
})

test('a dialog tells how it was closed, and gives the focus back', async () => {
  const opener = document.createElement('button')
  const dialog = new DzDialog()
  dialog.heading = 'Why'
  document.body.append(opener, dialog)
  opener.focus()
  const values: string[] = []
  dialog.addEventListener('dz-close', ({ value }) => values.push(value))
  await dialog.show()
  expect(dialog.shadowRoot?.querySelector('dialog')?.matches(':modal')).toBe(true)
  dialog.close('reject')
  await expect.poll(() => values).toEqual(['reject'])
  expect(document.activeElement).toBe(opener)
  await dialog.show()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => values).toEqual(['reject', ''])
})

test('a dialog that asks for something has the field at hand', async () => {
  const dialog = new DzDialog()
  dialog.innerHTML = '<label>Label <input name="label" /></label>'
  document.body.append(dialog)
  await dialog.show()
  expect(document.activeElement).toBe(dialog.querySelector('input'))
})

test('a menu opens on its button, arrows move in it, choosing closes it', async () => {
  const menu = new DzMenu()
  menu.label = 'Export'
  const items = ['Text', 'Markdown', 'HTML'].map((text) => {
    const button = document.createElement('button')
    button.textContent = text
    return button
  })
  menu.append(...items)
  document.body.append(menu)
  await menu.updateComplete
  const popup = menu.shadowRoot?.querySelector<HTMLElement>('[popover]')
  menu.shadowRoot?.querySelector('button')?.click()
  await expect.poll(() => document.activeElement).toBe(items[0])
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}')
  expect(document.activeElement).toBe(items[2])
  await userEvent.keyboard('{Enter}')
  expect(popup?.matches(':popover-open')).toBe(false)
})

test('a menu that Esc closes gives the focus back to its button', async () => {
  const menu = new DzMenu()
  menu.innerHTML = '<button>Text</button><button>Markdown</button>'
  document.body.append(menu)
  await menu.updateComplete
  menu.focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => document.activeElement).toBe(menu.querySelector('button'))
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.activeElement).toBe(menu)
})

test('a menu passes over what is not there at this width', async () => {
  const menu = new DzMenu()
  const [hidden, shown] = ['One', 'Two'].map((text) => {
    const button = document.createElement('button')
    button.textContent = text
    return button
  }) as [HTMLButtonElement, HTMLButtonElement]
  hidden.style.display = 'none'
  menu.append(hidden, shown)
  document.body.append(menu)
  await menu.updateComplete
  menu.shadowRoot?.querySelector('button')?.click()
  await expect.poll(() => document.activeElement).toBe(shown)
})

const REVISIONS: readonly RevisionChoice[] = [
  { number: 3, author: 'Lin', at: '2026-11-20T10:00:00Z', message: 'Numbers', published: true },
  { number: 2, author: 'Lin', at: '2026-11-19T10:00:00Z', message: '' },
  { number: 1, label: 'Machine draft', author: 'Guo', at: '2026-11-18T10:00:00Z', message: '' },
]

test('the revision picker shows the chosen one by its label, and offers presets first', async () => {
  const picker = new DzRevisionPicker()
  picker.revisions = REVISIONS
  picker.presets = [{ id: 'published', label: 'Published', revision: 3 }]
  picker.value = 1
  document.body.append(picker)
  await picker.updateComplete
  const picked: unknown[] = []
  picker.addEventListener('dz-revision-pick', ({ revision, preset }) => picked.push([revision, preset]))
  const options = () => [...(picker.shadowRoot?.querySelectorAll<HTMLElement>('.option') ?? [])]
  expect(picker.shadowRoot?.querySelector('.chosen')?.textContent).toBe('Machine draft')
  picker.shadowRoot?.querySelector('button')?.click()
  await expect.poll(() => picker.shadowRoot?.activeElement).toBe(options()[3])
  options()[0]?.click()
  options()[2]?.click()
  expect(picked).toEqual([
    [3, 'published'],
    [2, null],
  ])
})

test('the overview of keys lists every command of the key map, and switches single letters off', async () => {
  const help = new DzKeyHelp()
  document.body.append(help)
  help.open = true
  await help.updateComplete
  expect(help.shadowRoot?.querySelectorAll('dt')).toHaveLength(COMMANDS.length)
  help.shadowRoot?.querySelector<HTMLInputElement>('input')?.click()
  expect(singleKeys()).toBe(false)
  setSingleKeys(true)
})

test('links without room stand in a menu, and the page one is on stands in the line', async () => {
  const row = document.createElement('dz-link-row')
  row.innerHTML = ['Text', 'Corrections', 'History', 'Report', 'Settings']
    .map((name) => `<a href="#${name}" aria-current=${name === 'Settings' ? 'page' : 'false'}>${name}</a>`)
    .join('')
  row.style.cssText = 'display: block; inline-size: 60rem'
  document.body.append(row)
  const inMenu = () => [...row.querySelectorAll('[slot=more]')].map(({ textContent }) => textContent)
  const menu = () => row.shadowRoot?.querySelector('dz-menu')
  await expect.poll(() => menu()?.hidden).toBe(true)
  expect(inMenu()).toEqual([])
  row.style.inlineSize = '15rem'
  await expect.poll(inMenu).not.toEqual([])
  expect(inMenu()).not.toContain('Settings')
  expect(inMenu().at(-1)).toBe('Report')
  expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth)
  menu()?.focus()
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement?.textContent).toBe(inMenu()[0])
  row.style.inlineSize = '60rem'
  await expect.poll(inMenu).toEqual([])
})
