import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ConcordanceHit } from '../../../src/contract/index.ts'
import { cutPlace, uncutPlace } from '../../../web/app/search/cut-place.ts'
import '../../../web/app/search/concordance-panel.ts'
import { placeAddress, placesOf } from '../../../web/app/search/place.ts'
import { readSearch, searchAddress } from '../../../web/app/search/search-address.ts'
import '../../../web/app/search/search-page.ts'
import type { DzSearchPage } from '../../../web/app/search/search-page.ts'
import { loadWords, startI18n } from '../../../web/i18n/index.ts'

const SOURCE = '他讲了话。要统筹兼顾，<b>扎实推进</b>。会议结束了。'
const TARGET = 'He spoke. Make overall plans and <b>press on</b>. The meeting ended.'

const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

const excerpt = (text: string, words: string) => ({
  text,
  spans: [at(text, words)],
  cut: { before: false, after: false },
})

function hit(document: string, pair: string, words = '统筹'): ConcordanceHit {
  return {
    document: { id: document, title: `Title of ${document}` },
    pair,
    edition: 'zh',
    role: 'source',
    lang: 'zh-Hans',
    excerpt: excerpt(SOURCE, words),
    renderings: [{ edition: 'en', role: 'translation', lang: 'en', text: TARGET }],
  }
}

beforeAll(async () => {
  await startI18n('en')
  await loadWords('search')
})

describe('an address', () => {
  test.each(['/search', '/search?q=%E7%BB%9F%E7%AD%B9', '/search?q=overall+plans&view=concordance'])(
    '%s comes back from what it says',
    (address) => {
      expect(searchAddress(readSearch(new URL(address, 'http://localhost')))).toBe(address)
    },
  )
})

describe('a place', () => {
  const found = excerpt(SOURCE, '统筹兼顾')
  const confidence = 1
  const segments = [
    { source: at(SOURCE, '他讲了话。'), target: at(TARGET, 'He spoke. '), confidence },
    {
      source: at(SOURCE, '要统筹兼顾，<b>扎实推进</b>。'),
      target: at(TARGET, 'Make overall plans and <b>press on</b>. '),
      confidence,
    },
    { source: at(SOURCE, '会议结束了。'), target: at(TARGET, 'The meeting ended.'), confidence },
  ]

  test('is cut to the segment that holds the words, with its counterpart', () => {
    const [line, ...others] = cutPlace(found, TARGET, segments)
    expect(others).toEqual([])
    expect(line?.found.text).toBe('要统筹兼顾，<b>扎实推进</b>。')
    expect(line?.found.spans.map(({ start, end }) => line.found.text.slice(start, end))).toEqual(['统筹兼顾'])
    expect(line?.counterpart).toBe('Make overall plans and <b>press on</b>.')
  })

  test('has a line for each segment with such words, and one where they run over the end of one', () => {
    const twice = { ...found, spans: [at(SOURCE, '他'), at(SOURCE, '会议')] }
    expect(cutPlace(twice, TARGET, segments).map(({ counterpart }) => counterpart)).toEqual([
      'He spoke.',
      'The meeting ended.',
    ])
    const across = { ...found, spans: [at(SOURCE, '话。要统'), at(SOURCE, '扎实')] }
    expect(cutPlace(across, TARGET, segments).map(({ counterpart }) => counterpart)).toEqual([
      'He spoke. Make overall plans and <b>press on</b>.',
    ])
  })

  test('stays as it is where its segments do not reach the words', () => {
    expect(cutPlace(found, TARGET, segments.slice(0, 1))).toEqual(uncutPlace(found, TARGET))
  })

  test('stands beside each different rendering in another language', () => {
    const one = hit('d1', 'p1')
    const renderings = [
      { edition: 'zh2', role: 'translation', lang: 'zh-Hant', text: '統籌' },
      ...one.renderings,
      { edition: 'en2', role: 'translation', lang: 'en-GB', text: TARGET },
      { edition: 'fr', role: 'translation', lang: 'fr', text: 'Planifier.' },
    ] as const
    const places = placesOf({ ...one, renderings })
    expect(places.map(({ rendering }) => rendering?.edition)).toEqual(['en', 'fr'])
    expect(places.map(placeAddress)).toEqual(['/d/d1?e=en#p1', '/d/d1?e=fr#p1'])
    expect(placesOf({ ...one, renderings: [] }).map(placeAddress)).toEqual(['/d/d1#p1'])
  })

  test('of a translation leads to that translation', () => {
    const [place] = placesOf({ ...hit('d1', 'p1'), edition: 'en2', role: 'translation', lang: 'en' })
    expect(placeAddress(place!)).toBe('/d/d1?e=en2#p1')
  })
})

/** What the server answers next; and what it was asked. */
let answers: (() => Response)[] = []
let asked: URL[] = []

const pageOf = (items: readonly ConcordanceHit[], nextCursor: string | null = null) =>
  Response.json({ items, nextCursor })

beforeEach(() => {
  answers = []
  asked = []
  vi.spyOn(window, 'fetch').mockImplementation(async (input) => {
    asked.push(new URL(String(input), location.href))
    return answers.shift()?.() ?? pageOf([])
  })
})

afterEach(() => vi.restoreAllMocks())

/** All at once: between two typed characters a busy machine may pause for long enough to look for the first alone. */
async function lookFor(words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words)
  await userEvent.keyboard('{Enter}')
}

describe('the page', () => {
  const here = location.href
  let search: DzSearchPage
  const follow = () => (search.url = new URL(location.href))

  beforeEach(async () => {
    window.addEventListener('dz-navigate', follow)
    search = document.createElement('dz-search-page')
    search.url = new URL('/search', here)
    document.body.replaceChildren(search)
    await expect.element(page.getByRole('searchbox')).toHaveFocus()
  })

  afterEach(() => {
    window.removeEventListener('dz-navigate', follow)
    search.remove()
    history.replaceState(null, '', here)
  })

  const status = () => search.querySelector('[role=status]')?.textContent

  test('finds what is typed, marks it as text, groups it by document, and says how much there is', async () => {
    answers = [() => pageOf([hit('d2', 'p1'), hit('d2', 'p7'), hit('d1', 'p3')])]
    await lookFor('统筹')
    await expect.poll(status).toBe('3 places · 2 documents')
    expect(asked.map(({ searchParams }) => searchParams.get('q'))).toEqual(['统筹'])
    expect(new URL(location.href).searchParams.get('q')).toBe('统筹')
    expect([...search.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      '统筹',
      '统筹',
      '统筹',
    ])
    expect(search.querySelector('.found-text b')).toBeNull()
    expect([...search.querySelectorAll('[role=heading]')].map((one) => one.textContent?.trim())).toEqual([
      'Title of d2',
      'Title of d1',
    ])
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Show in “Title of d2”: ./)
    expect(document.activeElement?.getAttribute('href')).toBe('/d/d2?e=en#p1')
  })

  test('cuts a paragraph to the sentence and its counterpart once it is in view', async () => {
    answers = [() => pageOf([hit('d1', 'p1')])]
    await lookFor('统筹')
    await expect
      .poll(() => search.querySelector('.found-text')?.textContent?.trim())
      .toBe('要统筹兼顾，<b>扎实推进</b>。')
    expect(search.querySelector('.counterpart')?.textContent).toContain('overall plans')
    expect(search.querySelector('.counterpart')?.textContent).not.toContain('meeting ended')
  })

  test('shows the same as a table, without asking again', async () => {
    answers = [() => pageOf([hit('d1', 'p1')])]
    await lookFor('统筹')
    await page.getByRole('button', { name: 'Concordance' }).click()
    await expect.element(page.getByRole('columnheader', { name: 'Rendered as' })).toBeVisible()
    expect(location.search).toContain('view=concordance')
    expect(asked.length).toBe(1)
  })

  test('goes on where the page before ended, and keeps what it has when that fails', async () => {
    const refused = () => Response.json({ error: { code: 'UNAVAILABLE', message: '' } }, { status: 503 })
    answers = [() => pageOf([hit('d1', 'p1')], '77'), refused, () => pageOf([hit('d1', 'p2')])]
    await lookFor('统筹')
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect.element(page.getByRole('alert')).toBeVisible()
    expect(search.querySelectorAll('[data-place]').length).toBe(1)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => search.querySelectorAll('[data-place]').length).toBe(2)
    expect(asked.map(({ searchParams }) => searchParams.get('cursor'))).toEqual([null, '77', '77'])
    expect(status()).toBe('2 places · 1 document')
  })

  test('says that nothing was found', async () => {
    await lookFor('nowhere')
    await expect.element(page.getByText(/No text you may read has “nowhere”/)).toBeVisible()
  })

  test('does not look for what an input method is still composing', async () => {
    const field = search.querySelector('input')!
    field.value = 'tong'
    field.dispatchEvent(new InputEvent('input', { isComposing: true }))
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, cancelable: true })
    expect(field.dispatchEvent(enter)).toBe(false)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(asked).toEqual([])
  })
})

describe('the panel', () => {
  test('looks for the words on the side they are of; for written ones on both', async () => {
    answers = [() => pageOf([hit('d1', 'p1')])]
    const panel = document.createElement('dz-concordance-panel')
    Object.assign(panel, { words: '统筹', from: 'zh-Hans', to: 'en-GB', here: 'd1' })
    document.body.replaceChildren(panel)
    await expect.element(page.getByText('this document')).toBeVisible()
    const field = page.getByRole('searchbox')
    await expect.element(field).toHaveValue('统筹')
    await lookFor('plans')
    await expect.element(page.getByText(/No text you may read has “plans”/)).toBeVisible()
    const queries = asked.map(({ searchParams: q }) => [q.get('q'), q.get('from'), q.get('to')])
    expect(queries).toEqual([
      ['统筹', 'zh', 'en'],
      ['plans', null, null],
    ])
  })
})
