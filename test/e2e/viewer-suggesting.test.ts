import { expect, test } from 'vitest'
import { openHost } from '../support/viewer/open-page.ts'
import { publishedPage, publishedPair } from '../support/viewer/published-text.ts'
import { embedRoad, field, openForm, openSegment, PAGE, PAIR, WAS, WORDS } from '../support/viewer/road.ts'
import { setStage } from '../support/viewer/stage.ts'

/** A reader suggests another wording: what is sent, what is said, and that nothing typed is lost. */

const stage = setStage(PAGE, embedRoad)

const sent = () =>
  stage.sites.requests
    .filter(({ method }) => method === 'POST')
    .map(({ body, headers }) => ({ body: JSON.parse(body), key: headers['idempotency-key'] }))

test('the whole pair arrives with the segment reworded, and the reader is thanked by name', async () => {
  const page = await openForm(stage)
  expect(await field(page).inputValue()).toBe(WAS)
  await field(page).fill(WORDS)
  await page.getByLabel('Why?').fill('One verb is enough.')
  await page.getByLabel('Your name').fill('Nora Quist')
  await page.getByLabel('Your e-mail address').fill('nora')
  await page.getByRole('button', { name: 'Send suggestion' }).click()
  const isRefused = (input: HTMLElement) => input.matches(':focus:invalid')
  expect(await page.getByLabel('Your e-mail address').evaluate(isRefused)).toBe(true)
  expect(sent()).toEqual([])
  await page.getByLabel('Your e-mail address').fill('nora@quist.example')
  await page.evaluate(() => {
    document.addEventListener('duizhao-suggested', (event) => {
      document.title = (event as Event & { correction: string }).correction
    })
  })
  await page.getByRole('button', { name: 'Send suggestion' }).click()
  await page.getByText('Thank you, Nora Quist.').waitFor()
  expect(sent().map(({ body }) => body)).toEqual([
    {
      pair: 'p1',
      revision: 3,
      text: `${WORDS} The young people are back.`,
      reason: 'One verb is enough.',
      name: 'Nora Quist',
      contact: 'nora@quist.example',
    },
  ])
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('quist.example')
  expect(stage.sites.requests.at(-1)?.path).toBe('/public/v1/documents/sample1234/en/suggestions')
  expect(await page.title()).toBe('c1')
  await page.reload()
  await openSegment(page)
  await page.getByRole('button', { name: 'Suggest a correction' }).click()
  expect(await field(page).inputValue()).toBe(WAS)
  expect(await page.getByLabel('Your name').inputValue()).toBe('Nora Quist')
  expect(await page.getByLabel('Your e-mail address').inputValue()).toBe('')
})

test('a sentence that goes over a line keeps the line break of its file', async () => {
  const wrapped = publishedPair('p1', PAIR.source, PAIR.target.replace('open, ', 'open,\r\n'))
  stage.sites.answers.pages = { '': publishedPage([wrapped]) }
  const page = await openForm(stage)
  const send = page.getByRole('button', { name: 'Send suggestion' })
  await send.click()
  await page.getByText('Change some words first.').waitFor()
  await field(page).fill((await field(page).inputValue()).replace('fast', 'quick'))
  await send.click()
  await page.getByText('Thank you').waitFor()
  expect(sent().map(({ body }) => body.text)).toEqual([wrapped.target.replace('fast', 'quick')])
})

test('words survive a reload, and a mark shows where they wait', async () => {
  const page = await openForm(stage)
  await field(page).fill(WORDS)
  await page.reload()
  await page.locator('[data-pair=p1] .segment.draft').waitFor()
  await openSegment(page)
  expect(await field(page).inputValue()).toBe(WORDS)
  await page.getByText('Your words from last time are here.').waitFor()
})

test('words for a wording that is gone are offered at the pair as it reads now', async () => {
  const page = await openForm(stage)
  await field(page).fill(WORDS)
  const now = publishedPair(
    'p1',
    PAIR.source,
    'The road has opened; the network is fast. The young are back.',
  )
  stage.sites.answers.pages = { '': publishedPage([now], { revision: 4 }) }
  await page.reload()
  await page.locator('.target').getByText('The road has opened').waitFor()
  await openSegment(page)
  expect(await field(page).inputValue()).toBe(WORDS)
  await page.getByText('You wrote this for an earlier wording.').waitFor()
})

test('what arrived is what is shown; words typed since, the form opened anew, stay', async () => {
  const page = await openForm(stage)
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/suggestions', async (route) => {
    await held
    return route.continue()
  })
  await field(page).fill(WORDS)
  await page.getByRole('button', { name: 'Send suggestion' }).click()
  await page.getByText('Sending').waitFor()
  await field(page).press('End')
  await page.keyboard.type(' Never sent.')
  expect(await field(page).inputValue()).toBe(WORDS)
  await page.keyboard.press('Escape')
  await openSegment(page)
  await field(page).press('End')
  await page.keyboard.type(' Typed since.')
  const arrived = page.waitForResponse('**/suggestions')
  release()
  await arrived
  await page.waitForTimeout(100)
  await page.reload()
  await openSegment(page)
  expect(await field(page).inputValue()).toBe(`${WORDS} Typed since.`)
  expect(sent().map(({ body }) => body.text)).toEqual([`${WORDS} The young people are back.`])
})

test('discarding throws the words away', async () => {
  const page = await openForm(stage)
  await field(page).fill(WORDS)
  await page.getByRole('button', { name: 'Discard' }).click()
  await openSegment(page)
  await page.getByRole('button', { name: 'Suggest a correction' }).click()
  expect(await field(page).inputValue()).toBe(WAS)
})

test('closing keeps the words', async () => {
  const page = await openForm(stage)
  await field(page).fill(WORDS)
  await page.keyboard.press('Escape')
  expect(await page.locator('.panel').count()).toBe(0)
  await openSegment(page)
  expect(await field(page).inputValue()).toBe(WORDS)
})

test('nothing is sent where nothing was changed', async () => {
  const page = await openForm(stage)
  await page.getByRole('button', { name: 'Send suggestion' }).click()
  await page.getByText('Change some words first.').waitFor()
  expect(sent()).toEqual([])
})

test.each([
  [429, { code: 'RATE_LIMITED', retryAfterSeconds: 42 }, 'Try again in 42 seconds'],
  [403, { code: 'FORBIDDEN', action: 'publication.suggest' }, 'Suggestions are closed for this text.'],
  [404, { code: 'NOT_FOUND', what: 'publication', id: 'en' }, 'This text is no longer published.'],
  [409, { code: 'CONFLICT', head: 4, conflicts: [] }, 'The text has changed meanwhile.'],
  [413, { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', max: 1, actual: 2, path: 'text' }, 'This is longer'],
  [500, { code: 'INTERNAL' }, 'Something went wrong on the server.'],
  [502, null, 'Something went wrong on the server.'],
])('a refusal with %i says what it means and keeps the words', async (status, error, words) => {
  stage.sites.answers.suggestion = { status, body: error && { error } }
  const page = await openForm(stage)
  await field(page).fill(WORDS)
  await page.getByRole('button', { name: 'Send suggestion' }).click()
  await page.getByText(words).waitFor()
  expect(await field(page).inputValue()).toBe(WORDS)
})

test('tried again after a lost connection, even after a reload, the same words carry the same key', async () => {
  const page = await openForm(stage)
  await field(page).fill(WORDS)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Send suggestion' }).click()
  await page.getByText('No connection.').waitFor()
  await page.context().setOffline(false)
  stage.sites.answers.suggestion = { status: 503, body: { error: { code: 'UNAVAILABLE' } } }
  await page.getByRole('button', { name: 'Send suggestion' }).click()
  await page.getByText('The server cannot answer just now.').waitFor()
  await page.reload()
  await openSegment(page)
  stage.sites.answers.suggestion = { status: 201, body: { id: 'c9', state: 'open' } }
  await page.getByRole('button', { name: 'Send suggestion' }).click()
  await page.getByText('Thank you.').waitFor()
  const [first, second] = sent()
  expect(second).toEqual(first)
})

test('other words carry another key', async () => {
  stage.sites.answers.suggestion = { status: 503, body: { error: { code: 'UNAVAILABLE' } } }
  const page = await openForm(stage)
  for (const words of [WORDS, `${WORDS}!`]) {
    await field(page).fill(words)
    await page.getByRole('button', { name: 'Send suggestion' }).click()
    await page.getByText('The server cannot answer just now.').waitFor()
    await field(page).focus()
  }
  await expect.poll(() => new Set(sent().map(({ key }) => key)).size).toBe(2)
})

test('Enter in the middle of a composition sends nothing; Ctrl+Enter after it does', async () => {
  const page = await openForm(stage)
  await field(page).fill('')
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'lu', selectionStart: 2, selectionEnd: 2 })
  await field(page).evaluate((element) => {
    const options = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true, isComposing: true }
    element.dispatchEvent(new KeyboardEvent('keydown', options))
  })
  await session.send('Input.insertText', { text: '路' })
  expect(sent()).toEqual([])
  expect(await field(page).inputValue()).toBe('路')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Thank you.').waitFor()
  expect(sent()).toHaveLength(1)
})

test('where guests may not suggest, nothing asks them to', async () => {
  stage.sites.answers.pages = { '': { ...PAGE, guestsMaySuggest: false } }
  const { page } = await openHost(stage.browser, stage.sites)
  await openSegment(page)
  expect(await page.getByRole('button', { name: 'Copy link' }).isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Suggest a correction' }).count()).toBe(0)
})
