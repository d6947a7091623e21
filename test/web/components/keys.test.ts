import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type Command,
  COMMANDS,
  commandOf,
  isApple,
  onKeys,
  setSingleKeys,
} from '../../../web/components/keys.ts'

const ALL = COMMANDS.map(({ command }) => command)
const mod = isApple ? { metaKey: true } : { ctrlKey: true }

const field = document.createElement('textarea')
const paragraph = document.createElement('p')
paragraph.tabIndex = 0

beforeEach(() => document.body.append(field, paragraph))
afterEach(() => {
  setSingleKeys(true)
  field.remove()
  paragraph.remove()
})

/** The command that a key pressed on an element stands for. */
function pressed(
  target: HTMLElement,
  init: KeyboardEventInit,
  among: readonly Command[] = ALL,
): Command | null {
  let command: Command | null = null
  const listener = (event: KeyboardEvent) => (command = commandOf(event, among))
  target.addEventListener('keydown', listener, { once: true })
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }))
  return command
}

test.each<[string, KeyboardEventInit, Command | null]>([
  ['Ctrl+↓', { key: 'ArrowDown', ...mod }, 'next-segment'],
  ['Alt+↓', { key: 'ArrowDown', altKey: true }, 'next-segment'],
  ['↓ alone scrolls', { key: 'ArrowDown' }, null],
  ['Ctrl+Enter', { key: 'Enter', ...mod }, 'submit'],
  ['Ctrl+Shift+Enter', { key: 'Enter', shiftKey: true, ...mod }, 'submit-next'],
  ['? needs Shift on most keyboards', { key: '?', shiftKey: true }, 'help'],
  ['n', { key: 'n' }, 'next-change'],
  ['Ctrl+n is the browser’s', { key: 'n', ...mod }, null],
  ['F9', { key: 'F9' }, 'next-change'],
  ['Shift+F9', { key: 'F9', shiftKey: true }, 'previous-change'],
])('%s', (_, init, command) => {
  expect(pressed(paragraph, init)).toBe(command)
})

test('single characters are typed, not obeyed, in a field; combinations still work there', () => {
  expect(pressed(field, { key: 'n' })).toBe(null)
  expect(pressed(field, { key: 'Enter', ...mod })).toBe('submit')
})

test('single characters can be switched off; the other keys stay', () => {
  setSingleKeys(false)
  expect(pressed(paragraph, { key: 'n' })).toBe(null)
  expect(pressed(paragraph, { key: 'F9' })).toBe('next-change')
})

test.each(COMMANDS.flatMap(({ keys }) => keys))('%s does nothing during composition', (combination) => {
  const key = combination.split('+').at(-1) ?? ''
  const init = { key, ctrlKey: combination.includes('Mod'), shiftKey: combination.includes('Shift') }
  expect(pressed(paragraph, { ...init, isComposing: true })).toBe(null)
  expect(pressed(paragraph, { ...init, keyCode: 229 })).toBe(null)
})

test('no two commands of one group share a key', () => {
  for (const group of Map.groupBy(COMMANDS, (binding) => binding.group).values()) {
    const keys = group.flatMap((binding) => binding.keys)
    expect(new Set(keys).size).toBe(keys.length)
  }
})

test('a handler that answers false leaves the key to the browser', () => {
  const heard: string[] = []
  const stop = onKeys(paragraph, {
    help: () => heard.push('help'),
    'next-change': () => {
      heard.push('passed')
      return false
    },
  })
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    paragraph.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect([press('?'), press('n')]).toEqual([true, false])
  stop()
  expect(press('?')).toBe(false)
  expect(heard).toEqual(['help', 'passed'])
})
