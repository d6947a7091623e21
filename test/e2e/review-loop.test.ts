import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { samplePackage } from '../../scripts/start/sample-package.ts'
import { chromiumLaunchOptions } from '../support/chromium.ts'
import { startServer, type StartedServer } from '../support/server.ts'
import { expectFocus, finger, keyboard, mouse, pullBoundary, type Hands } from './support/hands.ts'
import { reviewerLink, signedIn } from './support/people.ts'

/**
 * The whole review loop, from a remark to the published words, as a reviewer
 * and an editor walk it together: with keys alone, with a mouse, with a finger
 * on a phone. Each time on a document of its own.
 */

let browser: Browser
let server: StartedServer
let owner: BrowserContext

const WAYS: readonly (readonly [string, (page: Hands['page']) => Hands, BrowserContextOptions])[] = [
  ['with keys alone', keyboard, {}],
  ['with a mouse', mouse, {}],
  ['with a finger on a phone', finger, { viewport: { width: 390, height: 844 }, hasTouch: true }],
]

beforeAll(async () => {
  server = await startServer({ environment: { RATE_LIMITS: 'off' } })
  browser = await chromium.launch(chromiumLaunchOptions())
  owner = await signedIn(browser, 'Wen Li', await server.ownerLink())
})

afterAll(async () => {
  await browser?.close()
  await server?.end()
})

async function ask(method: 'POST' | 'PATCH', path: string, data: unknown): Promise<{ id: string }> {
  const headers = { origin: server.address }
  const answer = await owner.request.fetch(server.address + path, { method, data, headers })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as { id: string }
}

describe.each(WAYS)('%s', (_name, handsOf, options) => {
  let id: string
  let reviewer: Hands
  let editor: Hands

  beforeAll(async () => {
    const content = samplePackage(join(import.meta.dirname, '../../sample/planning-symposium'))
    ;({ id } = await ask('POST', '/api/documents/import', content))
    await ask('PATCH', `/api/documents/${id}`, { visibility: 'public' })
    const joined = await signedIn(browser, 'Nora Hale', await reviewerLink(owner, server.address), options)
    const storageState = await owner.storageState()
    const size = { viewport: { width: 1280, height: 900 }, ...options }
    const own = await browser.newContext({ locale: 'en-GB', ...size, storageState })
    reviewer = handsOf(await joined.newPage())
    editor = handsOf(await own.newPage())
    for (const { page } of [reviewer, editor]) {
      page.setDefaultTimeout(60_000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
    }
  })

  // Each step goes on from the one before: after one that failed, the others would only wait in vain.
  beforeEach(({ task, skip }) => {
    const steps = task.suite?.tasks ?? []
    const before = steps.slice(0, steps.indexOf(task))
    skip(
      before.some(({ result }) => result?.state === 'fail'),
      'an earlier step failed',
    )
  })

  afterAll(async () => {
    await reviewer?.page.context().close()
    await editor?.page.context().close()
  })

  const notice = (hands: Hands, name: string | RegExp) =>
    hands.page.locator('dz-toaster').getByRole('button', { name }).last()
  const tab = (hands: Hands, name: RegExp) =>
    hands.page.locator('.document-header dz-link-row').getByRole('link', { name }).first()

  /** Goes to a page of the document; a phone has not room for all of their names. */
  async function openTab(hands: Hands, name: RegExp): Promise<void> {
    const more = hands.page.locator('.document-header dz-menu button[popovertarget]')
    if (!(await tab(hands, name).isVisible())) await hands.choose(more)
    await hands.choose(tab(hands, name))
  }
  const card = (hands: Hands, words: string) =>
    hands.page.locator('dz-correction-card', { hasText: words }).first()
  const button = (within: ReturnType<Hands['tools']>, name: string | RegExp) =>
    within.getByRole('button', { name, exact: true }).first()

  /** An entry of the menu of tools. */
  async function useTool(hands: Hands, name: RegExp): Promise<void> {
    const menu = hands.page.locator('.view-bar dz-menu', { hasText: name }).first()
    await hands.choose(menu.locator('button[popovertarget]'))
    await hands.choose(menu.getByRole('button', { name }))
  }

  test('the reviewer goes to a segment and marks an issue', async () => {
    const { page } = reviewer
    await page.goto(server.address)
    const link = page.locator(`a[href^="/d/${id}"]`).first()
    await link.waitFor()
    await page.keyboard.press('Tab')
    await reviewer.choose(link)
    await reviewer.point('overall course of reform')
    await reviewer.choose(button(reviewer.tools(), 'Mark an issue'))
    const form = page.locator('dz-issue-form')
    await reviewer.pick(form.locator('select'), 'Style: awkward')
    await reviewer.write(form.locator('input[name=note]'), 'Bookish')
    await reviewer.choose(form.getByRole('button', { name: 'Mark an issue' }))
    await page.locator('dz-issue-card', { hasText: 'Bookish' }).waitFor()
    await page.getByText('Issue marked').waitFor()
    await expectFocus(page)
  })

  test('and comments, calling the editor by name', async () => {
    const { page } = reviewer
    await reviewer.point('They should see every task through in detail')
    await reviewer.choose(button(reviewer.tools(), 'Comment'))
    const form = page.locator('.begun dz-comment-form')
    await reviewer.write(form.locator('textarea'), 'Keep the nail, @Wen')
    const person = form.getByRole('option', { name: 'Wen Li' })
    await person.waitFor()
    if (handsOf === keyboard) await page.keyboard.press('Enter')
    else await reviewer.choose(person)
    await reviewer.choose(form.getByRole('button', { name: 'Comment' }))
    await page.locator('dz-thread-card .mention', { hasText: '@Wen Li' }).waitFor()
    await page.getByText('Comment sent').waitFor()
    await expectFocus(page)
  })

  test('proposes another wording, and says why', async () => {
    const { page } = reviewer
    await reviewer.rewrite(
      'a well-founded blueprint',
      'Lanjiang governor calls for public input on the province’s 15th Five-Year Plan and a well-founded roadmap for the next five years',
    )
    await page.getByText('Correction proposed').waitFor()
    await reviewer.answer(notice(reviewer, 'Say why'))
    const dialog = page.locator('dz-explain-dialog dz-dialog')
    await dialog.locator('textarea').waitFor()
    await reviewer.choose(dialog.locator('input[value=style]'))
    await reviewer.write(dialog.locator('textarea'), 'One word for one thing')
    await reviewer.choose(dialog.getByRole('button', { name: 'Save' }))
    await dialog.locator('textarea').waitFor({ state: 'hidden' })
    await reviewer.point('a well-founded blueprint')
    await card(reviewer, 'One word for one thing').waitFor()
  })

  test('the same elsewhere, and other words in many places at once', async () => {
    const { page } = reviewer
    await reviewer.choose(button(card(reviewer, 'One word for one thing'), /The same change elsewhere/))
    const panel = page.locator('dz-replace-panel')
    await reviewer.choose(panel.getByRole('button', { name: /^Propose/ }))
    await page.getByText('1 correction proposed.').waitFor()
    await reviewer.write(panel.locator('input[name=words]'), 'suggestions')
    await reviewer.write(panel.locator('input[name=replacement]'), 'proposals')
    await reviewer.choose(panel.getByRole('button', { name: 'Propose 2 corrections' }))
    await page.getByText('2 corrections proposed.').waitFor()
  })

  test('the editor sees how many wait, accepts one with an edit and one as it is', async () => {
    const { page } = editor
    await page.goto(`${server.address}/d/${id}`)
    const waiting = tab(editor, /Corrections/)
    await expect.poll(() => waiting.innerText()).toContain('7')
    await page.keyboard.press('Tab')
    await editor.choose(waiting)
    const first = card(editor, 'One word for one thing')
    await editor.choose(button(first, 'Edit…'))
    await editor.write(first.locator('textarea'), 'road map')
    await editor.choose(button(first, 'Accept as edited'))
    await page.getByText('Accepted: revision 4').waitFor()
    await editor.choose(button(card(editor, 'it aims to raise'), 'Accept'))
    await page.getByText('Accepted: revision 5').waitFor()
  })

  test('rejects one with a reason that is at hand, and thinks again', async () => {
    const { page } = editor
    const taste = card(editor, 'what ordinary people gain')
    await editor.choose(button(taste, 'Reject'))
    await editor.choose(button(taste, 'A matter of taste'))
    await page.getByText('Change rejected').waitFor()
    await expect.poll(() => card(editor, 'what ordinary people gain').count()).toBe(0)
    if (handsOf === keyboard) await page.keyboard.press('Control+z')
    else await editor.choose(notice(editor, 'Undo'))
    await card(editor, 'what ordinary people gain').waitFor()
  })

  test('rejects it all the same, in words of its own', async () => {
    const taste = card(editor, 'what ordinary people gain')
    await editor.choose(button(taste, 'Reject'))
    await editor.write(taste.locator('.rejection input'), 'Too loose here')
    await editor.choose(button(taste.locator('.rejection'), 'Reject'))
    await expect.poll(() => card(editor, 'what ordinary people gain').count()).toBe(0)
  })

  test('accepts what was proposed together in one go', async () => {
    const { page } = editor
    const both = page.getByRole('link', { name: 'One of 2 proposed together' }).first()
    const all = page.getByRole('checkbox', { name: 'Select all 2' })
    await editor.choose(both)
    // The list closes over what was decided: a finger may come down beside the link, sees it, and does it again.
    await all.waitFor({ timeout: 5000 }).catch(() => editor.choose(both))
    await editor.choose(all)
    await editor.choose(page.getByRole('button', { name: 'Accept 2' }))
    await page.getByText('2 accepted as revision 6').waitFor()
  })

  test('resolves the thread, and confirms what was read', async () => {
    const { page } = editor
    await openTab(editor, /^Text/)
    await page.locator('dz-document-view [data-seg]').first().waitFor()
    await useTool(editor, /Comments and issues/)
    const thread = page.locator('.side-panel dz-thread-card', { hasText: 'Keep the nail' })
    await editor.choose(thread.getByRole('button', { name: 'Resolve' }))
    await expect.poll(() => thread.count()).toBe(0)
    await editor.choose(page.locator('.side-panel > header button'))
    await editor.point('overall course of reform')
    await editor.choose(page.getByRole('button', { name: 'Confirm as read' }).first())
    await page.getByText('Read by Wen Li at 6').first().waitFor()
  })

  test('looks at the life of words, mends the alignment and takes it back', async () => {
    const { page } = editor
    await editor.point('The discussion was lively')
    if (handsOf === mouse) await editor.choose(button(editor.tools(), /life/i))
    else await useTool(editor, /Life of a phrase/)
    const now = page.locator('.side-panel .life-now .text')
    await expect.poll(() => now.textContent()).toContain('The discussion was lively')
    const words = page.locator('.side-panel .life-narrow input')
    await words.focus()
    await page.keyboard.type('LIVELY')
    await page.keyboard.press('Enter')
    await expect.poll(() => now.textContent()).toBe('lively')
    await page.locator('.side-panel dz-word-life li').first().waitFor()
    await editor.choose(page.locator('.side-panel > header button'))
    const rows = page.locator('dz-document-view [data-row].dz-row')
    const before = await rows.count()
    await useTool(editor, /Mend alignment/)
    await page.getByRole('button', { name: 'Done mending' }).waitFor()
    await editor.point('The discussion was lively')
    if (handsOf === keyboard) await page.keyboard.press('Backspace')
    else await editor.choose(page.getByRole('button', { name: /Join above/ }))
    await expect.poll(() => rows.count()).toBe(before - 1)
    if (handsOf === keyboard) await page.keyboard.press('Control+z')
    else await editor.choose(page.locator('.align-bar').getByRole('button', { name: 'Undo' }))
    await expect.poll(() => rows.count()).toBe(before)
    if (handsOf === mouse) {
      const first = page.locator('dz-document-view .dz-row', { hasText: 'made fresh progress' })
      await pullBoundary(page, 'The discussion was lively', 'Fourteen representatives')
      await expect.poll(() => first.innerText()).toContain('The discussion was lively and practical.')
      await editor.choose(page.locator('.align-bar').getByRole('button', { name: 'Undo' }))
      await expect.poll(() => first.innerText()).not.toContain('The discussion was lively')
    }
    await editor.choose(page.getByRole('button', { name: 'Done mending' }))
  })

  test('approves what stands, and the history says who wrote what', async () => {
    const { page } = editor
    await openTab(editor, /Publish/)
    await editor.choose(page.getByRole('button', { name: /^Approve revision/ }))
    await page.getByText(/Revision \d+ is approved/).waitFor()
    await openTab(editor, /History/)
    await editor.choose(page.locator('.history > .sitting > details > summary').first())
    const edited = page.locator('#r4')
    await expect.poll(() => edited.innerText()).toMatch(/Wen Li[^]*Nora Hale/)
    await editor.choose(edited.locator('summary'))
    await edited.locator('dz-revision-detail ins', { hasText: 'road map' }).waitFor()
  })

  test('publishes, and the public page shows the new words with credit', async () => {
    const { page } = editor
    await openTab(editor, /Publish/)
    await editor.choose(page.getByRole('button', { name: /^Publish revision/ }))
    await page.getByText(/Revision \d+ is published/).waitFor()
    await page.goto(`${server.address}/read/${id}/en`)
    const text = await page.locator('main').innerText()
    expect(text).toContain('a well-founded road map for the next five years')
    expect(text).toContain('collected more than 23,000 proposals from the public')
    expect(await page.locator('main footer').innerText()).toContain('Nora Hale')
  })
})
