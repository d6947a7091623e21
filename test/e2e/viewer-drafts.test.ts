import { expect, test } from 'vitest'
import { publishedPage, publishedPair } from '../support/viewer/published-text.ts'
import { embedRoad, field, openForm, openSegment, PAGE, WAS, WORDS } from '../support/viewer/road.ts'
import { setStage } from '../support/viewer/stage.ts'

/** What a reader typed and has not sent: whatever else is typed, where and when, none of it is lost. */

const stage = setStage(PAGE, embedRoad)

const sent = () =>
  stage.sites.requests
    .filter(({ method }) => method === 'POST')
    .map(({ body }) => JSON.parse(body).text as string)

test('two suggestions for one segment, begun in two tabs, are kept beside one another', async () => {
  const page = await openForm(stage)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await openSegment(other)
  await other.getByRole('button', { name: 'Suggest a correction' }).click()
  await field(page).fill(WORDS)
  await field(other).fill('Roads are open and networks fast.')
  await page.close()
  await other.reload()
  for (const round of [1, 2]) {
    await openSegment(other)
    await other.getByRole('button', { name: 'Send suggestion' }).click()
    await other.getByText('Thank you').waitFor()
    expect(sent()).toHaveLength(round)
    await other.keyboard.press('Escape')
  }
  const texts = sent().map((text) => text.replace(' The young people are back.', ''))
  expect(texts.toSorted()).toEqual(['Roads are open and networks fast.', WORDS].toSorted())
  await openSegment(other)
  await other.getByRole('button', { name: 'Suggest a correction' }).click()
  expect(await field(other).inputValue()).toBe(WAS)
})

test('words for one of two sentences that read alike are not in the way of the other', async () => {
  const twice = publishedPair('p1', '鼓掌。他说。鼓掌。', 'Applause. He spoke. Applause.')
  stage.sites.answers.pages = { '': publishedPage([twice]) }
  const page = await openForm(stage)
  await field(page).fill('There was applause.')
  const last = page.locator('[data-pair=p1] .target [data-segment="2"]')
  await last.click()
  await page.getByRole('button', { name: 'Suggest a correction' }).click()
  expect(await field(page).inputValue()).toBe('Applause.')
  await field(page).fill('More applause.')
  await page.reload()
  await openSegment(page)
  expect(await field(page).inputValue()).toBe('There was applause.')
  await last.click()
  expect(await field(page).inputValue()).toBe('More applause.')
})

test('the reason survives a reload with the words, and without any', async () => {
  const page = await openForm(stage)
  await page.getByLabel('Why?').fill('One verb is enough.')
  await page.reload()
  await openSegment(page)
  expect(await page.getByLabel('Why?').inputValue()).toBe('One verb is enough.')
  expect(await field(page).inputValue()).toBe(WAS)
})

test('where the storage is full, closing the segment keeps the words all the same', async () => {
  const page = await openForm(stage)
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await field(page).fill(WORDS)
  await page.keyboard.press('Escape')
  await openSegment(page)
  expect(await field(page).inputValue()).toBe(WORDS)
})
