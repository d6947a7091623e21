import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../../../web/app/settings/rejection-reasons.ts'
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
afterEach(() => vi.restoreAllMocks())

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

  test('that could not be saved are still there', async () => {
    await mount({})
    serve({})
    await line(2).fill('Typed with care')
    await button('Save').click()
    await vi.waitFor(() => expect(document.querySelector('button.primary')?.matches(':disabled')).toBe(false))
    expect(shown()).toEqual(['One', 'Typed with care'])
  })
})
