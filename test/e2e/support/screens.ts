import type { BrowserContext, Page } from 'playwright-core'

/** One thing a reader can have before their eyes. */
export interface Screen {
  readonly name: string
  readonly path: string
  /** What shows that it is there. */
  readonly ready: string
  /** What of it is looked at; the page around it is a screen of its own. Absent: all of it. */
  readonly within?: string
  /** What one does on it first. */
  readonly open?: (page: Page) => Promise<void>
}

const PANELS = [
  ['findings', '.side-panel dz-finding-panel select'],
  ['talk', '.side-panel dz-thread-card'],
  ['terms', '.side-panel-content *'],
  ['replace', '.side-panel dz-replace-panel input'],
  ['life', '.side-panel dz-word-life li'],
  ['pair-history', '.side-panel-content li'],
  ['authors', '.side-panel-content *'],
] as const

/** Every screen of the product, for a document that was published and talked about. */
export function screens(id: string): readonly Screen[] {
  const text = `/d/${id}?view=clean#p2.2`
  return [
    { name: 'the documents', path: '/', ready: '.documents li' },
    { name: 'comparing without a server', path: '/compare', ready: 'textarea' },
    { name: 'the text', path: text, ready: '[data-seg="1"]' },
    { name: 'a comparison', path: `/d/${id}?view=compare&from=1&to=3`, ready: 'dz-document-view ins' },
    { name: 'side by side', path: `/d/${id}?view=side&from=2&to=3`, ready: 'dz-document-view ins' },
    ...PANELS.map(([panel, ready]) => ({
      name: `the panel “${panel}”`,
      path: text,
      ready,
      within: '.side-panel',
      open: (page: Page) => openPanel(page, panel),
    })),
    {
      name: 'the panel beside a comparison',
      path: `/d/${id}?view=compare&from=1&to=3`,
      ready: '.side-panel dz-thread-card',
      within: '.side-panel',
      open: (page) => openPanel(page, 'talk'),
    },
    {
      name: 'the panel side by side',
      path: `/d/${id}?view=side&from=2&to=3`,
      ready: '.side-panel dz-thread-card',
      within: '.side-panel',
      open: (page) => openPanel(page, 'talk'),
    },
    {
      name: 'marking an issue',
      path: text,
      ready: 'dz-issue-form select',
      open: (page) => onceSegmented(page, () => page.keyboard.press('i')),
    },
    {
      name: 'an editor',
      path: text,
      ready: 'dz-document-view textarea, dz-document-view [contenteditable]',
      open: (page) => onceSegmented(page, () => page.keyboard.press('Control+e')),
    },
    {
      name: 'the keys',
      path: text,
      ready: 'dialog[open]',
      open: (page) => onceSegmented(page, () => page.keyboard.press('?')),
    },
    { name: 'the corrections', path: `/d/${id}/queue`, ready: 'dz-correction-card button' },
    {
      name: 'a rejection',
      path: `/d/${id}/queue`,
      ready: '.rejection input',
      open: async (page) => {
        await page.locator('dz-correction-card button').first().waitFor()
        await page.keyboard.press('n')
        await page.keyboard.press('r')
      },
    },
    { name: 'the history', path: `/d/${id}/history`, ready: '.history li' },
    { name: 'the report', path: `/d/${id}/report`, ready: 'dz-report-page table' },
    { name: 'the glossary', path: '/glossary', ready: '.glossary-bar' },
    { name: 'the built-in termbase', path: '/glossary?view=built-in', ready: '.built-in h3' },
    { name: 'the glossary of the document', path: `/d/${id}/glossary`, ready: '.glossary-bar' },
    { name: 'a new text', path: `/d/${id}/import`, ready: 'dz-import-page textarea' },
    { name: 'publishing', path: `/d/${id}/publish`, ready: 'dz-embed-code textarea' },
    { name: 'settings of the document', path: `/d/${id}/settings`, ready: '.settings input' },
    { name: 'the search', path: '/search?q=发展', ready: '.found mark' },
    {
      name: 'the concordance',
      path: '/search?q=development&view=concordance',
      ready: '.concordance mark',
    },
    { name: 'the queue of all documents', path: '/queue', ready: 'dz-waiting-page li' },
    { name: 'settings', path: '/settings', ready: 'dz-members li' },
    { name: 'reported false alarms', path: '/settings/reports', ready: '.reports .empty-page' },
    { name: 'the public page', path: `/read/${id}/en`, ready: 'main, article, body' },
    {
      name: 'the frame for other sites',
      path: `/embed/${id}/en`,
      ready: 'duizhao-viewer',
      // It has no ground of its own, which the checker takes for white even where the browser's is dark.
      open: async (page) => void (await page.addStyleTag({ content: 'html { background: Canvas }' })),
    },
  ]
}

async function onceSegmented(page: Page, press: () => Promise<void>): Promise<void> {
  const active = page.locator('dz-document-view [data-seg="1"]').first()
  await active.waitFor()
  await page.locator('.segment-actions').waitFor()
  await press()
}

/** By the page itself: how one gets there with keys and fingers is tested elsewhere. */
async function openPanel(page: Page, panel: string): Promise<void> {
  await page.locator('dz-document-view [data-row]').first().waitFor()
  if (panel === 'life') return onceSegmented(page, () => page.keyboard.press('l'))
  await page
    .locator('dz-workbench-page')
    .evaluate((element, id) => (element as unknown as { openPanel(id: string): void }).openPanel(id), panel)
}

/** A comment and an issue on the second paragraph. */
export async function talkAbout(as: BrowserContext, address: string, id: string): Promise<void> {
  const api = `${address}/api/documents/${id}`
  const { head } = (await (await as.request.get(api)).json()) as { head: number }
  const { items } = (await (await as.request.get(`${api}/pairs?at=${head}`)).json()) as {
    items: { id: string; texts: Record<string, { text: string }[]> }[]
  }
  const words = items.find((pair) => pair.id === 'p2')?.texts['en']?.[0]?.text
  if (words === undefined) throw new Error(`The second paragraph says nothing: ${JSON.stringify(items)}`)
  const anchor = { pair: 'p2', edition: 'en', revision: head, start: 0, end: 8, quote: words.slice(0, 8) }
  const said = [
    ['threads', { about: { kind: 'words', anchor }, body: 'Is this what the source says?' }],
    ['issues', { anchor, category: 'Fluency/Grammar', severity: 'minor', note: 'Reads badly' }],
  ] as const
  for (const [noun, data] of said) {
    const answer = await as.request.post(`${api}/${noun}`, { data, headers: { origin: address } })
    if (!answer.ok()) throw new Error(`POST ${noun}: ${answer.status()} ${await answer.text()}`)
  }
}
