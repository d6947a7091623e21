import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { heard, mountView, ROWS, segment, settled } from '../support/mount-view.ts'

const TARGET = ROWS[0]?.target ?? ''

/** Where on the screen a character of an element is. */
function pointOf(element: HTMLElement, character: number): { x: number; y: number } {
  const range = document.createRange()
  const text = [...element.childNodes].find((node) => node instanceof Text) as Text
  range.setStart(text, character)
  range.setEnd(text, character + 1)
  const box = range.getBoundingClientRect()
  const own = element.getBoundingClientRect()
  return { x: box.left + 1 - own.left, y: box.top + box.height / 2 - own.top }
}

const field = () => document.querySelector<HTMLElement>('.dz-editor')

test('a click opens the editor with the caret where one clicked, and the words keep their place', async () => {
  const view = await mountView({ editable: true })
  const words = segment(view, 'p1', 1)
  const before = words.getBoundingClientRect()
  await userEvent.click(words, { position: pointOf(words, 'The governor '.length) })
  await settled(view)
  expect(field()?.textContent).toBe('The governor chaired the meeting.')
  expect(getSelection()?.anchorOffset).toBe('The governor '.length)
  expect(Math.abs((field()?.getBoundingClientRect().top ?? 0) - before.top)).toBeLessThan(6)
})

test('a click beside a source opens the editor where no text stands yet', async () => {
  const rows = [{ ...ROWS[0]!, target: '' }]
  const view = await mountView({ editable: true, rows })
  const submitted = heard(view, 'dz-edit-submit')
  await userEvent.click(view.querySelector('.dz-target')!)
  await settled(view)
  await userEvent.keyboard('Ten cities took part.{Control>}{Enter}{/Control}')
  expect(submitted.map(({ base, text }) => ({ base, text }))).toEqual([
    { base: '', text: 'Ten cities took part.' },
  ])
})

test('typing tells the whole text of the row, and Ctrl+Enter submits it and goes on', async () => {
  const view = await mountView({ editable: true })
  const typed = heard(view, 'dz-edit-input')
  const submitted = heard(view, 'dz-edit-submit')
  const words = segment(view, 'p1', 1)
  await userEvent.click(words, { position: pointOf(words, 'The governor '.length) })
  await settled(view)
  await userEvent.keyboard('himself ')
  const expected = TARGET.replace('governor chaired', 'governor himself chaired')
  expect(typed.at(-1)?.text).toBe(expected)
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await settled(view)
  expect(submitted.map(({ place, base, text }) => ({ place, base, text }))).toEqual([
    { place: { row: 'p1', segment: 1 }, base: TARGET, text: expected },
  ])
  expect(field()).toBe(null)
  expect(view.active).toEqual({ row: 'p1', segment: 2 })
})

test('without a keyboard, a button submits', async () => {
  const view = await mountView({ editable: true })
  const submitted = heard(view, 'dz-edit-submit')
  const words = segment(view, 'p1', 1)
  await userEvent.click(words, { position: pointOf(words, 'The governor '.length) })
  await settled(view)
  await userEvent.keyboard('himself ')
  await userEvent.click(view.querySelector('.dz-edit-bar .primary')!)
  await settled(view)
  expect(submitted.map(({ text }) => text)).toEqual([
    TARGET.replace('governor chaired', 'governor himself chaired'),
  ])
  expect(field()).toBe(null)
})

test('nothing changed, nothing submitted', async () => {
  const view = await mountView({ editable: true })
  const submitted = heard(view, 'dz-edit-submit')
  await userEvent.click(segment(view, 'p1', 0))
  await settled(view)
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(submitted).toEqual([])
})

test('the difference appears beneath after a pause', async () => {
  const view = await mountView({ editable: true })
  const words = segment(view, 'p1', 1)
  await userEvent.click(words, { position: pointOf(words, 'The governor '.length) })
  await settled(view)
  await userEvent.keyboard('himself ')
  await expect.poll(() => view.querySelector('.dz-edit-diff ins')?.textContent?.trim()).toBe('himself')
})

test('Esc leaves the editor and keeps the draft, which opens again at its end', async () => {
  const view = await mountView({ editable: true })
  const left = heard(view, 'dz-edit-leave')
  const words = segment(view, 'p1', 2)
  view.addEventListener('dz-edit-input', ({ place, text }) => (view.drafts = new Map([[place.row, text]])))
  await userEvent.click(words, { position: pointOf(words, 0) })
  await settled(view)
  await userEvent.keyboard('Then ')
  await userEvent.keyboard('{Escape}')
  await settled(view)
  expect(left).toHaveLength(1)
  expect(field()).toBe(null)
  view.edit({ row: 'p1', segment: 2 })
  await settled(view)
  expect(field()?.textContent).toBe('Then Everybody spoke there.')
  expect(getSelection()?.anchorOffset).toBe('Then Everybody spoke there.'.length)
})

test('a draft that changed another segment opens the whole paragraph, so that nothing of it is hidden', async () => {
  const draft = TARGET.replace('today', 'yesterday')
  const view = await mountView({ editable: true, drafts: new Map([['p1', draft]]) })
  view.edit({ row: 'p1', segment: 2 })
  await settled(view)
  expect(field()?.textContent).toBe(draft)
})

test('an input method’s Enter and Escape belong to it, and half-composed words are not told', async () => {
  const view = await mountView({ editable: true })
  const submitted = heard(view, 'dz-edit-submit')
  const typed = heard(view, 'dz-edit-input')
  await userEvent.click(segment(view, 'p1', 0))
  await settled(view)
  const editor = field() as HTMLElement
  editor.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  editor.append('hui')
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
  for (const key of ['Enter', 'Escape']) {
    editor.dispatchEvent(
      new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, isComposing: true }),
    )
    editor.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, keyCode: 229 }))
  }
  expect([typed, submitted]).toEqual([[], []])
  expect(field()).toBe(editor)
  editor.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '会' }))
  expect(typed).toHaveLength(1)
})

test('what is pasted comes in as plain text', async () => {
  const view = await mountView({ editable: true })
  await userEvent.click(segment(view, 'p1', 0))
  await settled(view)
  const editor = field() as HTMLElement
  getSelection()?.selectAllChildren(editor)
  document.execCommand('insertHTML', false, '<b>bold</b> words')
  expect(editor.querySelector('b')).toBe(null)
})

test('on a touch screen the first tap shows the counterpart, the second one edits', async () => {
  const view = await mountView({ editable: true })
  const tap = async () => {
    const words = segment(view, 'p1', 1)
    words.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }))
    words.dispatchEvent(new PointerEvent('click', { bubbles: true, cancelable: true, pointerType: 'touch' }))
    await settled(view)
  }
  await tap()
  expect(view.active).toEqual({ row: 'p1', segment: 1 })
  expect(field()).toBe(null)
  await tap()
  expect(field()).not.toBe(null)
})

test('whoever listens can keep the editor shut', async () => {
  const view = await mountView({ editable: true })
  view.addEventListener('dz-edit-start', (event) => event.preventDefault())
  await userEvent.click(segment(view, 'p1', 0))
  await settled(view)
  expect(field()).toBe(null)
})

test('an omission is filled in with spaces around it', async () => {
  const row = { id: 'p1', number: 1, kind: 'text' as const, source: '一。二。三。', target: 'One. Three.' }
  const segments = [
    { source: { start: 0, end: 2 }, target: { start: 0, end: 5 }, confidence: 1 },
    { source: { start: 2, end: 4 }, target: { start: 5, end: 5 }, confidence: 1 },
    { source: { start: 4, end: 6 }, target: { start: 5, end: 11 }, confidence: 1 },
  ]
  const reader = {
    segments: async () => segments,
    diff: async () => ({ rows: [], survival: 1, limited: false }),
  }
  const view = await mountView({ editable: true, rows: [row], reader })
  const typed = heard(view, 'dz-edit-input')
  view.edit({ row: 'p1', segment: 1 })
  await settled(view)
  await userEvent.keyboard('Two.')
  expect(typed.at(-1)?.text).toBe('One. Two. Three.')
})
