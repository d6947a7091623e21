import { vi } from 'vitest'
import { page } from 'vitest/browser'
import '../../../web/styles/index.css'
import { type DzDocumentView, type ViewRow } from '../../../web/components/index.ts'
import { startI18n } from '../../../web/i18n/index.ts'
import { coreReader } from './core-reader.ts'

/** Two paragraphs of three sentences each. */
export const ROWS: readonly ViewRow[] = [
  {
    id: 'p1',
    number: 1,
    kind: 'text',
    source: '会议今天召开。省长主持会议。大家发了言。',
    target: 'The meeting was held today. The governor chaired the meeting. Everybody spoke there.',
  },
  {
    id: 'p2',
    number: 2,
    kind: 'text',
    source: '规划已经完成。任务十分繁重。工作继续推进。',
    target: 'The plan has been completed. The task is very arduous. The work goes on steadily.',
  },
]

/** A document view in the page, with everything near the screen read and drawn. */
export async function mountView(properties: Partial<DzDocumentView> = {}): Promise<DzDocumentView> {
  await page.viewport(1280, 900)
  await startI18n('en')
  const view = document.createElement('dz-document-view')
  Object.assign(
    view,
    { rows: ROWS, reader: coreReader, sourceTitle: 'Chinese', targetTitle: 'English' },
    properties,
  )
  document.body.replaceChildren(view)
  scrollTo(0, 0)
  await settled(view)
  return view
}

/** Until the first rows are read and nothing near the screen is waiting to be drawn. */
export async function settled(view: DzDocumentView): Promise<void> {
  await view.updateComplete
  await new Promise((resolve) => setTimeout(resolve, 50))
  await Promise.all(view.rows.slice(0, 10).map((row) => view.facts.need(row, view.mode !== 'clean')))
  const first = view.querySelector('dz-row-chunk')
  await vi.waitUntil(() => first === null || (first.isFresh && first.isNear), { timeout: 10_000 })
  await first?.updateComplete
}

/** The span that shows a segment of a row on one side. */
export function segment(
  view: Element,
  row: string,
  k: number,
  side: 'source' | 'target' = 'target',
): HTMLElement {
  const span = view.querySelector<HTMLElement>(`[data-row="${row}"] .dz-${side} [data-seg="${k}"]`)
  if (!span) throw new Error(`There is no segment ${k} of ${row} on the side of the ${side}`)
  return span
}

/** Events of one type, as they come. */
export function heard<K extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: K,
): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = []
  target.addEventListener(type, (event) => events.push(event))
  return events
}
