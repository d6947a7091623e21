import { afterEach, beforeEach, expect, test } from 'vitest'
import { followLinks, navigate } from '../../../web/app/navigation.ts'
import { matchRoute } from '../../../web/app/routes.ts'

test.each([
  ['/', 'dz-documents-page', {}],
  ['/compare', 'dz-compare-page', {}],
  ['/compare/', 'dz-compare-page', {}],
  ['/search', 'dz-search-page', {}],
  ['/settings', 'dz-account-page', {}],
  ['/d/abc', 'dz-workbench-page', { id: 'abc' }],
  ['/d/abc/', 'dz-workbench-page', { id: 'abc' }],
  ['/d/a%20b/history', 'dz-history-page', { id: 'a b' }],
  ['/d/%E0%A4%A/queue', 'dz-queue-page', { id: '%E0%A4%A' }],
  ['/d/abc/publish', 'dz-publish-page', { id: 'abc' }],
  ['/d/abc/settings', 'dz-settings-page', { id: 'abc' }],
])('%s is %s', (path, tag, params) => {
  const match = matchRoute(path)
  expect([match?.route.tag, match?.params]).toEqual([tag, params])
})

test.each(['/d', '/d/abc/unknown', '/nowhere', '/read/abc/en', '/api/session'])(
  '%s is no page of ours',
  (path) => {
    expect(matchRoute(path)).toBe(null)
  },
)

let stop: () => void
const home = location.href

beforeEach(() => {
  stop = followLinks((url) => url.pathname.startsWith('/d/'))
})

afterEach(() => {
  stop()
  history.replaceState(null, '', home)
  document.body.replaceChildren()
})

/** Whether a click on a link was taken over; the browser itself goes nowhere either way. */
function click(attributes: Record<string, string>, init: MouseEventInit = {}): boolean {
  const link = document.createElement('a')
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value)
  document.body.append(link)
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init })
  let taken = false
  const last = (heard: Event) => {
    taken = heard.defaultPrevented
    heard.preventDefault()
  }
  window.addEventListener('click', last, { once: true })
  link.dispatchEvent(event)
  return taken
}

test('a plain click on a link of ours moves without a reload', () => {
  const moves: string[] = []
  const listener = () => moves.push(location.pathname)
  window.addEventListener('dz-navigate', listener)
  expect(click({ href: '/d/abc?view=clean#p2' })).toBe(true)
  window.removeEventListener('dz-navigate', listener)
  expect(moves).toEqual(['/d/abc'])
  expect(location.search + location.hash).toBe('?view=clean#p2')
})

test.each<[string, Record<string, string>, MouseEventInit]>([
  ['to another origin', { href: 'https://example.org/d/abc' }, {}],
  ['to a page of the server’s', { href: '/read/abc/en' }, {}],
  ['with Ctrl', { href: '/d/abc' }, { ctrlKey: true }],
  ['with the middle button', { href: '/d/abc' }, { button: 1 }],
  ['for a download', { href: '/d/abc', download: '' }, {}],
  ['for another tab', { href: '/d/abc', target: '_blank' }, {}],
])('a click %s is the browser’s', (_, attributes, init) => {
  expect(click(attributes, init)).toBe(false)
})

test('going where one is makes no second entry in the history', () => {
  navigate('/d/abc')
  const { length } = history
  navigate('/d/abc')
  navigate('/d/abc?view=side', { replace: true })
  expect(history.length).toBe(length)
})
