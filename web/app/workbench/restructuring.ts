import type { RevisionCommand } from '../../../src/domain/index.ts'
import { splitSentences } from '../../../src/text/segment/index.ts'
import { showToast, type RestructureEvent } from '../../components/index.ts'
import { t, type Key } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import type { LoadedView } from '../../state/loaded-view.ts'
import { failureText } from '../document/failure-text.ts'

type Restructuring = RestructureEvent['act']
type Mending = Extract<RevisionCommand, { kind: 'split' | 'merge' | 'edit' }>

const DONE = {
  join: 'workbench:align.joined',
  split: 'workbench:align.split',
  move: 'workbench:align.moved',
} as const satisfies Record<Restructuring['kind'], Key>

/** How many rows below its old place the words that were mended now stand. */
const MOVED = { join: -1, split: 1, move: 0 } as const satisfies Record<Restructuring['kind'], number>

/**
 * Mends the alignment, as a revision; offers to undo. Answers which row the
 * words now stand in, counting from 0; null when nothing was done.
 */
export async function restructure(
  store: DocumentStore,
  view: LoadedView,
  { row, act }: RestructureEvent,
): Promise<number | null> {
  const lang = store.document?.editions.find(({ id }) => id === view.columns.target)?.lang ?? 'und'
  const command = commandFor(view, row, act, lang)
  if (!command) return null
  const answer = await store.client.revise({ base: view.to, message: '', command })
  if (!answer.ok) {
    showToast({ text: failureText(answer.error), tone: 'bad' })
    return null
  }
  const { number } = answer.value
  const pairs = pairsOf(command)
  showToast({
    text: t(DONE[act.kind]),
    action: { label: t('workbench:undo'), run: () => void takeBack(store, number, pairs) },
  })
  return view.rows.findIndex(({ id }) => id === row) + MOVED[act.kind]
}

function commandFor(view: LoadedView, row: string, act: Restructuring, lang: string): Mending | null {
  const { source, target } = view.columns
  const at = view.rows.findIndex(({ id }) => id === row)
  const above = view.rows[at - 1]
  switch (act.kind) {
    case 'split':
      return { kind: 'split', pair: row, at: { [source]: act.source, [target]: act.target } }
    case 'join':
      return above ? { kind: 'merge', pairs: [above.id, row] } : null
    case 'move':
      return moveSentence(view, at, act.to, lang)
  }
}

/** The first sentence of a row's translation ends the row above, or its last one begins the row below. */
function moveSentence(view: LoadedView, at: number, to: 'up' | 'down', lang: string): Mending | null {
  const row = view.rows[at]
  const neighbour = view.rows[to === 'up' ? at - 1 : at + 1]
  if (!row || !neighbour) return null
  const sentences = splitSentences(row.target, lang)
  const cut = to === 'up' ? sentences[0]?.end : sentences.at(-1)?.start
  if (cut === undefined) return null
  const [head, tail] = [row.target.slice(0, cut), row.target.slice(cut)]
  const [kept, given] = to === 'up' ? [tail, head] : [head, tail]
  const received = to === 'up' ? [neighbour.target, given] : [given, neighbour.target]
  const edition = view.columns.target
  return {
    kind: 'edit',
    texts: [
      { pair: row.id, edition, text: kept.trim() },
      {
        pair: neighbour.id,
        edition,
        text: received
          .map((text) => text.trim())
          .join('\n\n')
          .trim(),
      },
    ],
  }
}

/** The pairs a command names; whatever they became follows from them. */
function pairsOf(command: Mending): readonly string[] {
  switch (command.kind) {
    case 'split':
      return [command.pair]
    case 'merge':
      return command.pairs
    case 'edit':
      return command.texts.map(({ pair }) => pair)
  }
}

/** Puts these pairs back, and no others: people went on working beside them. */
async function takeBack(store: DocumentStore, revision: number, pairs: readonly string[]): Promise<void> {
  const answer = await store.client.revise({
    base: revision,
    message: '',
    command: { kind: 'restore', to: revision - 1, pairs },
  })
  if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
  await store.refresh()
  await store.reload()
}
