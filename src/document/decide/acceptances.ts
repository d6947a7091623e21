import {
  bodyText,
  withBodyText,
  type Actor,
  type Body,
  type Revision,
  type Verdict,
} from '../../domain/index.ts'
import type { Change } from '../../text/diff/index.ts'
import { breaksLike } from '../../text/line-breaks.ts'
import type { Rebased } from '../../text/merge/index.ts'
import type { ChangeRow, CorrectionRow } from '../corrections/correction-rows.ts'
import { RevisionDraft } from '../revise/draft.ts'
import { onOwnLine } from '../revise/own-line.ts'
import { wholeText } from '../history/bodies.ts'
import { readEdition } from '../history/editions.ts'
import { GatheredText, type Edit } from './gathered-text.ts'
import { settleConflict } from './settle-conflict.ts'
import { standings } from '../corrections/standing.ts'
import { Traces } from '../follow/trace.ts'
import type { Transaction } from '../store/transaction.ts'

export interface Acceptance {
  readonly row: ChangeRow
  readonly verdict: Verdict & { readonly verdict: 'accept' }
}

/** The revision that acceptances made, and how each of them is taken back from its text. */
export interface AcceptedRevision {
  readonly revision: Revision
  /** null: the text had the change already. */
  undoOf(change: ChangeRow): Change | null
}

/** Why nothing of a correction was accepted: its words read otherwise now, or are gone. */
export type Unplaced = 'conflict' | 'orphaned'

/**
 * Looks at changes about to be written into a text, and says why they must not; null: they may.
 * @param text of the pair as gathered so far; `body`: at the head.
 */
export type Guard<W> = (row: CorrectionRow, text: string, changes: readonly Change[], body: Body) => W | null

interface Gathering {
  readonly pair: string
  readonly edition: string
  readonly body: Body
  readonly text: GatheredText
}

/**
 * Accepted changes of one or many corrections on their way into one revision.
 * Each correction finds its place in the text that those before it left.
 */
export class Acceptances {
  readonly #draft: RevisionDraft
  readonly #traces: Traces
  readonly #gathered = new Map<string, Gathering>()
  readonly #corrections = new Map<number, Actor>()

  constructor(tx: Transaction) {
    this.#draft = new RevisionDraft(tx)
    this.#traces = new Traces(tx.db)
  }

  /**
   * Takes accepted changes of one correction: all of them, or none.
   * @param seen the editor saw the newest text, so that an edited acceptance settles a conflict in place.
   * @returns what stands against them; null when they were taken.
   */
  add<W = never>(
    row: CorrectionRow,
    accepted: readonly Acceptance[],
    { seen = false, guard }: { readonly seen?: boolean; readonly guard?: Guard<W> | undefined } = {},
  ): Unplaced | W | null {
    if (accepted.length === 0) return null
    const gathering = this.#gathering(row)
    const edits: Edit[] = []
    const unplaced: Unplaced[] = []
    const found = this.#standings(row, accepted, gathering.text)
    const file = wholeText(gathering.body)
    accepted.forEach(({ row: { id, replacement: proposed }, verdict: { replacement } }, k) => {
      const edited = replacement === undefined ? undefined : breaksLike(file, replacement)
      const place = placeOfAcceptance(found[k], edited, proposed, seen)
      if (typeof place !== 'string') edits.push({ correction: row.number, id, change: place })
      else if (place !== 'done') unplaced.push(place)
    })
    if (unplaced.length > 0) return unplaced.includes('conflict') ? 'conflict' : 'orphaned'
    const changes = edits.map(({ change }) => change).toSorted((a, b) => a.start - b.start || a.end - b.end)
    const against = edits.length > 0 ? guard?.(row, gathering.text.text, changes, gathering.body) : null
    if (against) return against
    if (!gathering.text.apply(edits)) return 'conflict'
    if (edits.length > 0) this.#corrections.set(row.number, row.author)
    return null
  }

  /** @returns null when the texts read so already and no revision was needed. */
  finish(message: string): AcceptedRevision | null {
    const kept = new Map<string, string>()
    for (const [key, { pair, edition, body, text }] of this.#gathered) {
      const after = withBodyText(body, text.text)
      if (bodyText(after) === bodyText(body)) continue
      const written = body.length > 0 ? after : onOwnLine(this.#draft, pair, edition, after)
      this.#draft.setBody(pair, edition, written, 'verdicts')
      kept.set(key, bodyText(after))
    }
    if (this.#draft.empty) return null
    const revision = this.#draft.finish({
      kind: 'correction',
      message,
      corrections: [...this.#corrections.keys()].map((number) => `c${number}`),
      credits: distinct([...this.#corrections.values()]),
    })
    const undo = new Map(
      [...kept].flatMap(([key, text]) => this.#gathered.get(key)?.text.inverses(text) ?? []),
    )
    return { revision, undoOf: ({ correction, id }) => undo.get(`${correction}.${id}`) ?? null }
  }

  #gathering({ pair, edition }: CorrectionRow): Gathering {
    const key = `${pair} ${edition}`
    const known = this.#gathered.get(key)
    if (known) return known
    const body = this.#draft.bodyAtHead(pair, edition)
    const gathering = { pair, edition, body, text: new GatheredText(bodyText(body)) }
    this.#gathered.set(key, gathering)
    return gathering
  }

  #standings(row: CorrectionRow, accepted: readonly Acceptance[], gathered: GatheredText): Rebased[] {
    const { db, document } = this.#draft.tx
    const { lang } = readEdition(db, row.edition)
    const rows = accepted.map((one) => one.row)
    const further = gathered.touched ? [gathered.step()] : []
    return standings(db, row, rows, lang, document.head, further, this.#traces)
  }
}

/** `done`: nothing is left to do. */
function placeOfAcceptance(
  standing: Rebased | undefined,
  edited: string | undefined,
  proposed: string,
  seen: boolean,
): Change | 'done' | Unplaced {
  switch (standing?.state) {
    case 'clean':
      return { ...standing.change, replacement: edited ?? proposed }
    case 'applied':
      return edited === undefined ? 'done' : 'conflict'
    case 'conflict':
      return edited !== undefined && seen ? settleConflict(standing.at, standing.theirs, edited) : 'conflict'
    default:
      return 'orphaned'
  }
}

/** Each person once, in the order of their first correction. */
function distinct(people: readonly Actor[]): Actor[] {
  return [...new Map(people.map((one) => [`${one.kind} ${one.id ?? ''} ${one.name}`, one])).values()]
}
