import axe from 'axe-core'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../../../web/styles/index.css'
import zh from '../../../sample/planning-symposium/zh.txt?raw'
import machine from '../../../sample/planning-symposium/en-machine.txt?raw'
import edited from '../../../sample/planning-symposium/en-edited-2.txt?raw'
import { DzComparePage } from '../../../web/app/compare/compare-page.ts'
import { forgetComparison, keptComparison } from '../../../web/app/compare/kept-comparison.ts'
import { wholeText } from '../../../web/app/compare/comparison.ts'
import { startI18n } from '../../../web/i18n/index.ts'

beforeEach(async () => {
  await page.viewport(1280, 900)
  await startI18n('en')
  await forgetComparison()
})

async function open(): Promise<DzComparePage> {
  const element = new DzComparePage()
  document.body.replaceChildren(element)
  await expect.poll(() => element.childElementCount).toBeGreaterThan(0)
  return element
}

type Well = 'source' | 'target' | 'second'

function field(element: Element, well: Well): HTMLTextAreaElement {
  const area = element.querySelector<HTMLTextAreaElement>(`#${well} textarea`)
  if (!area) throw new Error(`There is no sheet for ${well}`)
  return area
}

function paste(element: Element, well: Well, flavours: { text?: string; html?: string }): void {
  const clipboardData = new DataTransfer()
  if (flavours.text !== undefined) clipboardData.setData('text/plain', flavours.text)
  if (flavours.html !== undefined) clipboardData.setData('text/html', flavours.html)
  field(element, well).dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  )
}

function drop(element: Element, well: Well, name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([bytes], name))
  field(element, well).dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
}

const texts = (element: Element, side: string) =>
  [...element.querySelectorAll(`.dz-${side}`)].map((cell) => cell.textContent?.trim())

test('two texts pasted are aligned at once, paragraph by paragraph', async () => {
  const element = await open()
  const source = ['会议于9月16日召开。', '全省生产总值将突破3.2万亿元，年均增长5.6%。']
  const target = [
    'The meeting was held on September 16.',
    'GDP will exceed 3.2 trillion yuan, growing by 5.6% a year.',
  ]
  paste(element, 'source', { text: source.join('\n\n') })
  paste(element, 'target', { text: target.join('\n\n') })
  await expect.poll(() => texts(element, 'source')).toEqual(source)
  expect(texts(element, 'target')).toEqual(target)
})

test('the counterpart of the sentence under the pointer is lit, before anything was sent', async () => {
  const element = await open()
  const before = performance.getEntriesByType('resource').length
  paste(element, 'source', { text: '会议今天召开。省长主持会议。' })
  paste(element, 'target', { text: 'The meeting was held today. The governor chaired it.' })
  await expect.poll(() => element.querySelectorAll('.dz-source .dz-seg').length).toBe(2)
  await userEvent.hover(element.querySelectorAll('.dz-target .dz-seg')[1] as Element)
  const lit = [...element.querySelectorAll('[data-lit]')].map((span) => span.textContent?.trim())
  expect(lit).toEqual(['省长主持会议。', 'The governor chaired it.'])
  const requests = performance.getEntriesByType('resource').slice(before)
  const calls = requests.filter(
    (entry) => entry.name.includes('/api/') && !entry.name.endsWith('/api/session'),
  )
  expect(calls).toEqual([])
})

test('a file in GB18030 is read as what it says', async () => {
  const element = await open()
  const gb18030 = new Uint8Array([
    0xbb, 0xe1, 0xd2, 0xe9, 0xbd, 0xf1, 0xcc, 0xec, 0xd5, 0xd9, 0xbf, 0xaa, 0xa1, 0xa3,
  ])
  drop(element, 'source', 'old.txt', gb18030)
  await expect.poll(() => field(element, 'source').value).toBe('会议今天召开。')
})

test('a very long text is read whole and shown in part, until somebody wants to change it', async () => {
  const element = await open()
  const text = Array.from({ length: 8000 }, (_, k) => `第${k}段：会议今天召开。`).join('\n\n')
  drop(element, 'source', 'long.txt', new TextEncoder().encode(text))
  await expect.poll(() => field(element, 'source').value.length).toBeGreaterThan(0)
  const part = field(element, 'source')
  expect([part.readOnly, text.startsWith(part.value), part.value.length < text.length]).toEqual([
    true,
    true,
    true,
  ])
  element.querySelector<HTMLElement>('#source .well-part button')?.click()
  await expect.poll(() => field(element, 'source').value).toBe(text)
  await userEvent.type(field(element, 'source'), '{Control>}{Home}{/Control}新')
  await expect.poll(() => field(element, 'source').value).toBe(`新${text}`)
  expect(field(element, 'source').readOnly).toBe(false)
})

test('a two-column table fills both sides, row by row as it stands', async () => {
  const element = await open()
  const rows = [
    ['会议今天召开。', 'The meeting was held today.'],
    ['省长主持会议。', 'The governor chaired it.'],
  ]
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
  paste(element, 'source', {
    html: `<table>${cells}</table>`,
    text: rows.map((row) => row.join('\t')).join('\n'),
  })
  await expect.poll(() => texts(element, 'source')).toEqual(rows.map(([source]) => source))
  expect(texts(element, 'target')).toEqual(rows.map(([, target]) => target))
})

test('paragraphs come out of Word as paragraphs', async () => {
  const element = await open()
  const html = '<p class="MsoNormal">第一段。</p><p class="MsoNormal">第二段。</p>'
  paste(element, 'source', { html, text: '第一段。\n第二段。' })
  await expect.poll(() => field(element, 'source').value.trim()).toBe('第一段。\n\n第二段。')
})

test('a file that is not text is refused in words, and the sheet stays as it was', async () => {
  const element = await open()
  drop(element, 'source', 'report.pdf', new TextEncoder().encode('%PDF-1.7\n%\u0000binary'))
  await expect.poll(() => element.querySelector('#source [role="alert"]')?.textContent).toContain('PDF')
  expect(field(element, 'source').value).toBe('')
})

test('with a second English, the differences show at once', async () => {
  const element = await open()
  paste(element, 'source', { text: zh })
  paste(element, 'second', { text: edited })
  paste(element, 'target', { text: machine })
  await expect.poll(() => element.querySelectorAll('ins').length).toBeGreaterThan(0)
  expect(element.querySelector('.dz-view')?.getAttribute('data-mode')).toBe('compare')
})

test('one key joins and splits, Ctrl+Z takes it back, and all of it survives a reload', async () => {
  const element = await open()
  paste(element, 'source', { text: '会议今天召开。\n\n省长主持会议。' })
  paste(element, 'target', { text: 'The meeting was held today.\n\nThe governor chaired it.' })
  await expect.poll(() => texts(element, 'source')).toHaveLength(2)
  await userEvent.click(element.querySelectorAll('.dz-target .dz-seg')[1] as Element)
  await userEvent.keyboard('{Backspace}')
  await expect.poll(() => texts(element, 'source')).toEqual(['会议今天召开。\n\n省长主持会议。'])
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.poll(() => texts(element, 'source')).toHaveLength(2)
  await userEvent.click(element.querySelectorAll('.dz-target .dz-seg')[1] as Element)
  await userEvent.keyboard('{Backspace}')
  await expect.poll(async () => (await keptComparison())?.rows.length).toBe(1)

  const reloaded = await open()
  await expect
    .poll(() => texts(reloaded, 'target'))
    .toEqual(['The meeting was held today.\n\nThe governor chaired it.'])
})

test('the texts can be changed again: they are back in their sheets to the letter', async () => {
  const element = await open()
  paste(element, 'source', { text: zh })
  paste(element, 'target', { text: edited })
  await expect.poll(() => element.querySelector('dz-compare-reading')).not.toBe(null)
  element.querySelector('dz-compare-reading')?.dispatchEvent(new Event('dz-change-texts'))
  await expect.poll(() => element.querySelector('#source textarea')).not.toBe(null)
  expect([field(element, 'source').value, field(element, 'target').value]).toEqual([zh, edited])
})

test('a second English added later is compared without undoing what was mended', async () => {
  const element = await open()
  const english = 'The meeting was held today.\n\nThe governor chaired it.'
  paste(element, 'source', { text: '会议今天召开。\n\n省长主持会议。' })
  paste(element, 'target', { text: english })
  await expect.poll(() => texts(element, 'source')).toHaveLength(2)
  await userEvent.click(element.querySelectorAll('.dz-target .dz-seg')[1] as Element)
  await userEvent.keyboard('{Backspace}')
  await expect.poll(() => texts(element, 'source')).toHaveLength(1)
  element.querySelector('dz-compare-reading')?.dispatchEvent(new Event('dz-change-texts'))
  await expect.poll(() => element.querySelector('#second textarea')).not.toBe(null)
  paste(element, 'second', { text: english.replace('chaired', 'led') })
  await expect.poll(() => element.querySelector('ins')?.textContent).toBe('led')
  expect((await keptComparison())?.rows).toHaveLength(1)
})

test('starting over forgets the texts, and can be taken back', async () => {
  const element = await open()
  paste(element, 'source', { text: '会议今天召开。' })
  paste(element, 'target', { text: 'The meeting was held today.' })
  await expect.poll(async () => (await keptComparison())?.rows.length).toBe(1)
  const toasts: { text: string; action?: { run: () => void } }[] = []
  window.addEventListener('dz-toast', ({ toast }) => toasts.push(toast))
  element.querySelector('dz-compare-reading')?.dispatchEvent(new Event('dz-start-over'))
  await expect.poll(keptComparison).toBe(null)
  toasts[0]?.action?.run()
  await expect.poll(() => texts(element, 'source')).toEqual(['会议今天召开。'])
  const kept = await keptComparison()
  expect(kept && wholeText(kept.rows.flatMap((row) => row.source))).toBe('会议今天召开。')
})

test.each(['light', 'dark'])('the sheets and the aligned texts are accessible: %s', async (theme) => {
  document.documentElement.dataset['theme'] = theme
  const element = await open()
  const objections = async () => {
    const result = await axe.run(element, { rules: { region: { enabled: false } } })
    return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
  }
  expect(await objections()).toEqual([])
  paste(element, 'source', { text: '会议今天召开。\n\n今天天气很好。' })
  paste(element, 'second', { text: 'The meeting was held today.' })
  paste(element, 'target', { text: 'A meeting is held today.' })
  await expect.poll(() => element.querySelector('ins')).not.toBe(null)
  expect(await objections()).toEqual([])
  document.documentElement.removeAttribute('data-theme')
})
