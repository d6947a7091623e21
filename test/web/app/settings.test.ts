import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../../../web/app/access/members.ts'
import '../../../web/app/news/feeds.ts'
import '../../../web/app/news/webhooks.ts'
import '../../../web/app/settings/rejection-reasons.ts'
import type { ToastEvent } from '../../../web/components/overlay/toast.ts'
import { startI18n } from '../../../web/i18n/index.ts'

/** What a server would answer, by method and path; keeps what it was told. */
function serve(answers: Readonly<Record<string, () => Response>>) {
  const told: { readonly request: string; readonly body: unknown }[] = []
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const request = `${init?.method} ${new URL(String(input), location.href).pathname}`
    told.push({ request, body: typeof init?.body === 'string' ? JSON.parse(init.body) : null })
    return answers[request]?.() ?? Response.json({ error: { code: 'UNAVAILABLE' } }, { status: 503 })
  })
  return told
}

const button = (name: string) => page.getByRole('button', { name, exact: true })

beforeAll(() => startI18n('en'))
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('the reasons to choose from when one rejects', () => {
  const ROUTE = '/api/rejection-reasons'
  const line = (number: number) => page.getByRole('textbox', { name: `Reason ${number}`, exact: true })
  const shown = () => [...document.querySelectorAll('input')].map(({ value }) => value)

  async function mount(answers: Parameters<typeof serve>[0]) {
    const told = serve({ [`GET ${ROUTE}`]: () => Response.json({ items: ['One', 'Two'] }), ...answers })
    document.body.replaceChildren(document.createElement('dz-rejection-reasons'))
    await expect.element(line(2)).toHaveValue('Two')
    return told.splice(0)
  }

  test('are added, moved and taken out by keys and buttons, and saved over what was seen', async () => {
    await mount({})
    const told = serve({ [`PUT ${ROUTE}`]: () => Response.json({ items: ['Three', 'One'] }) })
    await line(1).click()
    await userEvent.keyboard('{Enter}Three{Alt>}{ArrowUp}{/Alt}')
    expect(shown()).toEqual(['Three', 'One', 'Two'])
    await expect.element(line(1)).toHaveFocus()
    await button('Take out reason 3').click()
    await button('Add a reason').click()
    await button('Save').click()
    await vi.waitFor(() => expect(shown()).toEqual(['Three', 'One']))
    expect(told).toEqual([
      { request: `PUT ${ROUTE}`, body: { items: ['Three', 'One'], was: ['One', 'Two'] } },
    ])
  })

  test('of somebody else are shown beside one’s own, which are still there to be saved over them', async () => {
    const error = { code: 'REASONS_CONFLICT', message: '', requestId: 'r', items: ['Theirs'] }
    await mount({})
    let told = serve({ [`PUT ${ROUTE}`]: () => Response.json({ error }, { status: 409 }) })
    await line(1).fill('Mine')
    await button('Save').click()
    await expect.element(page.getByText('Theirs', { exact: true })).toBeVisible()
    expect(shown()).toEqual(['Mine', 'Two'])
    vi.restoreAllMocks()
    told = serve({ [`PUT ${ROUTE}`]: () => Response.json({ items: ['Mine', 'Two'] }) })
    await button('Save mine over it').click()
    await vi.waitFor(() => expect(document.querySelector('.conflict')).toBeNull())
    expect(told[0]?.body).toEqual({ items: ['Mine', 'Two'], was: ['Theirs'] })
  })

  test('that were typed while others were on their way stay, to be saved over those', async () => {
    await mount({})
    const { promise, resolve: answer } = Promise.withResolvers<Response>()
    vi.spyOn(window, 'fetch').mockReturnValueOnce(promise)
    await line(1).fill('First')
    await button('Save').click()
    await line(2).fill('Second')
    answer(Response.json({ items: ['First', 'Two'] }))
    await expect.element(button('Save')).toBeEnabled()
    expect(shown()).toEqual(['First', 'Second'])
    vi.restoreAllMocks()
    const told = serve({ [`PUT ${ROUTE}`]: () => Response.json({ items: ['First', 'Second'] }) })
    await button('Save').click()
    await vi.waitFor(() => expect(told).toHaveLength(1))
    expect(told[0]?.body).toEqual({ items: ['First', 'Second'], was: ['First', 'Two'] })
  })

  test('that were typed and not saved are there again, and saved over the list that was seen then', async () => {
    await mount({})
    await line(1).fill('Typed with care')
    serve({ [`GET ${ROUTE}`]: () => Response.json({ items: ['Theirs'] }) })
    document.body.replaceChildren(document.createElement('dz-rejection-reasons'))
    await expect.element(line(2)).toHaveValue('Two')
    expect(shown()).toEqual(['Typed with care', 'Two'])
    vi.restoreAllMocks()
    const error = { code: 'REASONS_CONFLICT', message: '', requestId: 'r', items: ['Theirs'] }
    const told = serve({
      [`PUT ${ROUTE}`]: () => Response.json({ error }, { status: 409 }),
      [`GET ${ROUTE}`]: () => Response.json({ items: ['Theirs'] }),
    })
    await button('Save').click()
    await expect.element(page.getByText('Theirs', { exact: true })).toBeVisible()
    expect(told[0]?.body).toEqual({ items: ['Typed with care', 'Two'], was: ['One', 'Two'] })
    await button('Throw away').click()
    await vi.waitFor(() => expect(shown()).toEqual(['Theirs']))
    expect(Object.keys(localStorage)).toEqual([])
  })

  test('that could not be saved are still there', async () => {
    await mount({})
    serve({})
    await line(2).fill('Typed with care')
    await button('Save').click()
    await vi.waitFor(() => expect(document.querySelector('button.primary')?.matches(':disabled')).toBe(false))
    expect(shown()).toEqual(['One', 'Typed with care'])
  })
})

describe('the members', () => {
  const MAEVE = { id: 'm2', name: 'Maeve', role: 'editor', joinedAt: '2026-01-01T09:00:00.000Z' }
  const list = (...items: unknown[]) => ({
    'GET /api/members': () => Response.json({ items, nextCursor: null }),
  })

  test('are removed only once that was said twice', async () => {
    const told = serve({
      ...list(MAEVE),
      'DELETE /api/members/m2': () => new Response(null, { status: 204 }),
    })
    document.body.replaceChildren(document.createElement('dz-members'))
    const removals = () => told.filter(({ request }) => request.startsWith('DELETE'))
    await button('Remove Maeve').click()
    await button('Cancel').click()
    await button('Remove Maeve').click()
    await expect
      .poll(() => document.querySelector('dz-dialog')?.textContent)
      .toContain('signed out everywhere')
    expect(removals()).toEqual([])
    await button('Remove').click()
    await expect.poll(() => removals().length).toBe(1)
  })

  test('have a role that is given, and given back by undoing it', async () => {
    const patch = () => Response.json(MAEVE)
    const told = serve({ ...list(MAEVE), 'PATCH /api/members/m2': patch })
    const toasts: ToastEvent[] = []
    const hear = (event: ToastEvent) => toasts.push(event)
    window.addEventListener('dz-toast', hear)
    document.body.replaceChildren(document.createElement('dz-members'))
    await page.getByRole('combobox', { name: 'Role of Maeve' }).selectOptions('Owner')
    await expect.poll(() => toasts.length).toBe(1)
    toasts[0]!.toast.action!.run()
    await expect.poll(() => toasts.length).toBe(2)
    window.removeEventListener('dz-toast', hear)
    expect(told.filter(({ request }) => request.startsWith('PATCH')).map(({ body }) => body)).toEqual([
      { role: 'owner' },
      { role: 'editor' },
    ])
  })
})

describe('news that come by themselves', () => {
  const FEED = { id: 'f1', document: 'doc1', createdAt: '2026-01-01T09:00:00.000Z' }
  const HOOK = {
    id: 'w1',
    url: 'https://in.example/hook',
    createdAt: FEED.createdAt,
    last: null,
    failures: 0,
  }
  const last = (status: number) => ({ at: FEED.createdAt, status })
  const json = (value: unknown) => () => Response.json(value)
  const shownOnce = () => document.querySelector<HTMLInputElement>('.made input')?.value

  function mount(tag: 'dz-feeds' | 'dz-webhooks', of: string | null): void {
    const element = document.createElement(tag)
    element.document = of
    document.body.replaceChildren(element)
  }

  test('a feed is of one document, shows its address once, and is gone when it is revoked', async () => {
    const feeds = [FEED, { ...FEED, id: 'f2', document: null }]
    const told = serve({
      'GET /api/feeds': json({ items: feeds }),
      'POST /api/feeds': json({ ...FEED, url: 'https://here.example/feeds/secret' }),
      'DELETE /api/feeds/f1': () => new Response(null, { status: 204 }),
    })
    mount('dz-feeds', 'doc1')
    await expect.poll(() => document.querySelectorAll('li').length).toBe(1)
    await button('Make an address').click()
    await expect.poll(shownOnce).toBe('https://here.example/feeds/secret')
    expect(told.find(({ request }) => request === 'POST /api/feeds')?.body).toEqual({ document: 'doc1' })
    feeds.shift()
    await button('Revoke').click()
    await expect.poll(() => document.querySelectorAll('li').length).toBe(0)
    expect(shownOnce()).toBeUndefined()
  })

  test('an address that is refused stays in its field, and one that is taken shows its secret', async () => {
    const refusal = {
      error: { code: 'INVALID_INPUT', message: '', requestId: 'r', path: 'url', problem: '' },
    }
    const route = '/api/documents/doc1/webhooks'
    serve({
      [`GET ${route}`]: json({ items: [] }),
      [`POST ${route}`]: () => Response.json(refusal, { status: 400 }),
    })
    mount('dz-webhooks', 'doc1')
    const field = page.getByLabelText('Address (https, public)')
    await field.fill('https://localhost/hook')
    const toasts: string[] = []
    window.addEventListener('dz-toast', ({ toast }) => toasts.push(toast.text), { once: true })
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => toasts.join()).toContain('has to begin with https://')
    mount('dz-webhooks', 'doc1')
    await expect.element(field).toHaveValue('https://localhost/hook')
    await field.click()
    vi.restoreAllMocks()
    serve({
      [`GET ${route}`]: json({ items: [HOOK] }),
      [`POST ${route}`]: json({ ...HOOK, secret: 'whsec_1' }),
    })
    await userEvent.keyboard('{Enter}')
    await expect.poll(shownOnce).toBe('whsec_1')
    await expect.element(field).toHaveValue('')
  })

  test.each([
    ['nothing was sent', { last: null }, 'note'],
    ['the last attempt was heard', { last: last(204) }, 'note'],
    ['the last attempts were refused', { last: last(500), failures: 3 }, 'note bad'],
    ['nobody answered', { last: last(0), failures: 1 }, 'note bad'],
  ])('a webhook says when %s', async (_, state, shown) => {
    serve({ 'GET /api/webhooks': json({ items: [{ ...HOOK, ...state }] }) })
    mount('dz-webhooks', null)
    await expect.poll(() => document.querySelector('.address .note')?.className).toBe(shown)
    const words = document.querySelector('.address .note')?.textContent ?? ''
    expect(words).toContain(state.last === null ? 'Nothing' : String(state.last.status || 'answer'))
  })
})
