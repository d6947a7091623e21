import type { DzDocumentView } from '../../components/index.ts'
import { rangeOf, textsOf } from '../../components/document-view/text-nodes.ts'
import type { WorkbenchHost } from './feature.ts'
import type { PlacedFinding } from './placed-findings.ts'

/** Kept free beneath what is brought in, px. */
const MARGIN = 16

/**
 * Goes to the row of a finding and brings its card into view, with the words it
 * is about where there is room for both: beneath a paragraph longer than the
 * window, the card, which quotes them.
 */
export async function showFinding(host: WorkbenchHost, one: PlacedFinding): Promise<void> {
  await host.goTo({ row: one.row })
  const { view } = host
  // Among the findings of one row the place stays the same: nothing else draws what stands beneath it.
  view?.refreshTools()
  await view?.chunkOf(one.row)?.updateComplete
  // After the view has brought in the row itself.
  await new Promise(requestAnimationFrame)
  const card = [...host.querySelectorAll('dz-finding-card')].find(({ finding }) => finding === one.finding)
  if (!view || !card) return
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
  const sheet = host.querySelector('.side-panel')
  const covered = sheet && getComputedStyle(sheet).position === 'fixed' ? sheet.clientHeight : 0
  const distance = scrollFor(card.getBoundingClientRect(), wordsOf(view, one), {
    top,
    bottom: innerHeight - covered - MARGIN,
  })
  scrollBy({ top: distance, behavior: 'instant' })
}

interface Stretch {
  readonly top: number
  readonly bottom: number
}

/** How far to scroll, px; negative: up. All are px from the top of the window. */
export function scrollFor(card: Stretch, words: Stretch | null, room: Stretch): number {
  const fits = words && card.bottom - words.top <= room.bottom - room.top
  const first = fits ? words.top : card.top
  if (first < room.top) return first - room.top
  return Math.min(Math.max(0, card.bottom - room.bottom), first - room.top)
}

function wordsOf(view: DzDocumentView, { row, finding }: PlacedFinding): Stretch | null {
  const cell = view.chunkOf(row)?.querySelector(`[data-row="${CSS.escape(row)}"] .dz-target`)
  const still = cell && rangeOf(textsOf(cell), finding.start, finding.end)
  if (!still) return null
  const range = new Range()
  range.setStart(still.startContainer, still.startOffset)
  range.setEnd(still.endContainer, still.endOffset)
  return range.getBoundingClientRect()
}
