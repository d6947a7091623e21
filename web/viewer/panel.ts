import { diffNodes } from './diff-nodes.ts'
import { type DiffOp, isChanged } from './diff-pieces.ts'
import { button, element } from './element.ts'
import { hereWith, type PairRow, type RowSetting } from './pair-row.ts'

/** What a segment was before: the ops that lead to its present words. */
export interface SegmentHistory {
  /** The earlier version, as a reader knows it. */
  readonly version: string
  readonly ops: readonly DiffOp[]
}

export interface PanelOptions {
  readonly row: PairRow
  readonly segment: number
  readonly setting: RowSetting
  /** Resolves to null where there is nothing to compare with. Absent: there is no earlier version. */
  readonly history?: Promise<SegmentHistory | null>
  /** Shown in place of the button when the reader wants to suggest. Absent: readers may not. */
  readonly form?: () => HTMLElement
  /** Begin with the form: the reader's words from last time are in it. */
  readonly resume: boolean
  readonly step: (by: 1 | -1) => void
  readonly close: () => void
}

/** What is open about one segment: its source (on a phone), what changed, and the way to suggest another wording. */
export function segmentPanel(options: PanelOptions): HTMLElement {
  const { row, segment, setting, history, form, resume } = options
  const { words } = setting
  const panel = element('div', {
    class: 'panel',
    part: 'panel',
    role: 'group',
    'aria-label': words.say('segment'),
    lang: words.lang,
    dir: 'auto',
  })
  const source = row.segments[segment]?.source.trim() ?? ''
  panel.append(
    source === ''
      ? element('p', { class: 'panel-source note' }, words.say('nothing'))
      : element('p', { class: 'panel-source', part: 'panel-source', lang: setting.sourceLang }, source),
  )
  if (history) panel.append(historyBlock(history, setting))
  const suggest = button(words.say('suggest'), 'suggest', () => begin())
  const begin = (): void => {
    const made = form?.()
    if (!made) return
    suggest.replaceWith(made)
    made.querySelector('textarea')?.focus()
  }
  const link = button(words.say('copyLink'), 'copy', () => void copyLink(link, row, setting))
  const signs = element('span', { class: 'signs' })
  for (const [sign, key, by] of [
    ['↑', 'previous', -1],
    ['↓', 'next', 1],
  ] as const) {
    signs.append(signButton(sign, words.say(key), () => options.step(by)))
  }
  signs.append(signButton('×', words.say('close'), options.close))
  const bar = element('div', { class: 'bar' }, link, signs)
  if (form) {
    if (resume) panel.append(form())
    else bar.prepend(suggest)
  }
  panel.append(bar)
  return panel
}

function signButton(sign: string, label: string, act: () => void): HTMLButtonElement {
  const made = button(sign, 'sign', act)
  made.setAttribute('aria-label', label)
  made.title = label
  return made
}

function historyBlock(history: Promise<SegmentHistory | null>, { words, targetLang }: RowSetting) {
  const block = element(
    'div',
    { class: 'history', part: 'history', role: 'status' },
    element('p', { class: 'note' }, words.say('comparing')),
  )
  void history.then((found) => {
    if (!found) return block.remove()
    const changed = isChanged(found.ops)
    const title = words.say(changed ? 'changedSince' : 'unchangedSince', { version: found.version })
    block.replaceChildren(element('p', { class: 'note' }, title))
    if (changed) block.append(element('p', { lang: targetLang, dir: 'auto' }, ...diffNodes(found.ops)))
    return undefined
  })
  return block
}

/** Where the clipboard is closed to us the address bar shows the link. */
async function copyLink(link: HTMLButtonElement, row: PairRow, { words, prefix }: RowSetting): Promise<void> {
  const fragment = `${prefix}-${row.pair.id}`
  try {
    await navigator.clipboard.writeText(hereWith(fragment))
    link.textContent = words.say('copied')
  } catch {
    history.replaceState(history.state, '', hereWith(fragment))
  }
}
