import { render } from 'lit'
import { beforeAll, expect, test } from 'vitest'
import { loadWords, startI18n } from '../../../web/i18n/index.ts'
import type { Draft } from '../../../web/state/drafts.ts'
import { lostAmong, lostDrafts } from '../../../web/app/workbench/lost-drafts.ts'

const draft = (pair: string, text: string): Draft => ({
  document: 'd',
  pair,
  edition: 'en',
  author: 'ann',
  writer: 'this-page',
  base: 1,
  before: '',
  text,
  at: 1,
})

beforeAll(async () => {
  await startI18n('en')
  await loadWords('proposing')
})

test('only words whose paragraph is gone are listed, and what is asked for is about those', () => {
  const drafts = [draft('p1', 'Still there.'), draft('p2', 'Its row is joined.'), draft('p9', 'Lost words.')]
  const lost = lostAmong(drafts, [{ id: 'p1' }, { id: 'p2+p3' }])
  expect(lost.map(({ pair }) => pair)).toEqual(['p9'])
  const asked: [string, Draft][] = []
  const ask = (name: string) => (one: Draft) => void asked.push([name, one])
  const place = document.createElement('div')
  render(lostDrafts(lost, 'en', { send: ask('send'), copy: ask('copy'), discard: ask('discard') }), place)
  expect(place.querySelector('li p')?.textContent).toBe('Lost words.')
  for (const button of place.querySelectorAll('button')) button.click()
  expect(asked).toEqual(['send', 'copy', 'discard'].map((name) => [name, drafts[2]]))
  render(lostDrafts([], 'en', { send: ask(''), copy: ask(''), discard: ask('') }), place)
  expect(place.textContent?.trim()).toBe('')
})
