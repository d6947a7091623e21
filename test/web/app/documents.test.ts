import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import '../../../web/app/documents/documents-page.ts'
import { startI18n } from '../../../web/i18n/index.ts'
import { forgetSession } from '../../../web/state/session.ts'

beforeAll(async () => {
  await startI18n('en')
})

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
  forgetSession()
})

/** The page of a member without documents; every request that it sends, and the answer to an import. */
async function emptyWorkspace(imported: () => Response, role = 'editor') {
  const sent: { readonly path: string; readonly body: unknown }[] = []
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const { pathname: path } = new URL(String(input instanceof Request ? input.url : input), location.href)
    sent.push({ path, body: init?.body })
    if (path === '/api/session') return Response.json({ member: { id: 'm1', name: 'Wen' }, role })
    if (path === '/api/documents/import') return imported()
    return Response.json({ items: [], nextCursor: null })
  })
  const page = document.createElement('dz-documents-page')
  document.body.append(page)
  await expect.poll(() => page.querySelector('.documents')).not.toBeNull()
  return { section: page.querySelector<HTMLElement>('.documents')!, sent }
}

function drag(kind: string, file: File): DragEvent {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(file)
  return new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true })
}

test('a package let go anywhere on the page is imported and opened', async () => {
  const before = location.href
  const { section, sent } = await emptyWorkspace(() => Response.json({ id: 'd7' }))
  const file = new File(['{"format":"duizhao"}'], 'report.json', { type: 'application/json' })
  const over = drag('dragover', file)
  section.dispatchEvent(over)
  expect(over.defaultPrevented).toBe(true)
  await expect.poll(() => section.hasAttribute('data-dropping')).toBe(true)
  const drop = drag('drop', file)
  section.dispatchEvent(drop)
  expect(drop.defaultPrevented).toBe(true)
  await expect.poll(() => location.pathname).toBe('/d/d7')
  expect(sent.filter(({ path }) => path === '/api/documents/import')).toHaveLength(1)
  history.replaceState(null, '', before)
})

test('another file is refused by name, and sent nowhere', async () => {
  const { section, sent } = await emptyWorkspace(() => Response.json({ id: 'd7' }))
  const toaster = document.createElement('dz-toaster')
  document.body.append(toaster)
  section.dispatchEvent(drag('drop', new File(['会议'], 'notes.txt', { type: 'text/plain' })))
  await expect.poll(() => toaster.shadowRoot?.textContent ?? toaster.textContent).toContain('notes.txt')
  expect(sent.filter(({ path }) => path === '/api/documents/import')).toEqual([])
})

test('who may not create is offered no way to, and no package is taken', async () => {
  const { section, sent } = await emptyWorkspace(() => Response.json({ id: 'd7' }), 'reader')
  await expect.poll(() => section.textContent).toContain('What is opened to you appears here.')
  expect(section.querySelector('input, .button')).toBeNull()
  section.dispatchEvent(drag('drop', new File(['{"format":"duizhao"}'], 'report.json')))
  expect(sent.filter(({ path }) => path === '/api/documents/import')).toEqual([])
})
