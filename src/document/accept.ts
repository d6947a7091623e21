import { bodyText, withBodyText, type Conflict, type Revision, type Verdict } from '../domain/index.ts'
import { applyChanges, type Change } from '../text/diff/index.ts'
import { merge3, type Rebased } from '../text/merge/index.ts'
import { plainChange, type ChangeRow, type CorrectionRow } from './correction-rows.ts'
import { RevisionDraft } from './draft.ts'
import { readEdition } from './editions.ts'
import { refuse } from './refusal.ts'
import { requireRevision } from './revisions.ts'
import { standings } from './standing.ts'
import { bodyAt, textVersion } from './texts.ts'
import type { Transaction } from './transaction.ts'

export interface Acceptance {
  readonly row: ChangeRow
  readonly verdict: Verdict & { readonly verdict: 'accept' }
}

/** The revision that acceptances made, and how each of them is taken back from its text. */
export interface AcceptedRevision {
  readonly revision: Revision
  /** By change id; changes that the text had already are not here. */
  readonly undo: ReadonlyMap<number, Change>
}

interface Edit {
  readonly id: number
  readonly change: Change
}

/**
 * Writes accepted changes of one correction into the newest text, at the places
 * where their words stand now.
 * @param base what the editor saw: see `DecisionRequest`.
 * @returns null when the text reads so already and no revision was needed.
 * @throws a refusal CONFLICT when one of them has no place; then nothing is written.
 */
export function acceptChanges(
  tx: Transaction,
  row: CorrectionRow,
  accepted: readonly Acceptance[],
  { base, message = '' }: { readonly base?: number; readonly message?: string },
): AcceptedRevision | null {
  if (accepted.length === 0) return null
  const { db, document } = tx
  if (base !== undefined) requireRevision(db, base)
  const { lang } = readEdition(db, row.edition)
  const version = (revision: number) => textVersion(db, row.pair, row.edition, revision)
  const seen = base !== undefined && version(base) === version(document.head)
  const rows = accepted.map((one) => one.row)
  const found = standings(db, row, rows, lang, document.head)
  const edits: Edit[] = []
  let placeless = false
  accepted.forEach(({ row: { id, replacement: proposed }, verdict }, k) => {
    const place = placeOfAcceptance(found[k], verdict.replacement, proposed, seen)
    if (place === 'none') placeless = true
    else if (place !== 'done') edits.push({ id, change: place })
  })
  edits.sort((a, b) => a.change.start - b.change.start || a.change.end - b.change.end)
  const overlap = edits.some(({ change }, k) => change.start < (edits[k - 1]?.change.end ?? 0))
  if (placeless || overlap) {
    refuse({ code: 'CONFLICT', head: document.head, conflicts: [conflictOf(tx, row, accepted, lang)] })
  }
  return write(tx, row, edits, message)
}

/** `done`: nothing is left to do; `none`: nobody can say where it belongs. */
function placeOfAcceptance(
  standing: Rebased | undefined,
  edited: string | undefined,
  proposed: string,
  seen: boolean,
): Change | 'done' | 'none' {
  if (standing?.state === 'clean') return { ...standing.change, replacement: edited ?? proposed }
  if (standing?.state === 'applied' && edited === undefined) return 'done'
  if (standing?.state === 'conflict' && edited !== undefined && seen) {
    return { ...standing.at, quote: standing.theirs, replacement: edited }
  }
  return 'none'
}

function write(
  tx: Transaction,
  row: CorrectionRow,
  edits: readonly Edit[],
  message: string,
): AcceptedRevision | null {
  const draft = new RevisionDraft(tx)
  const body = draft.bodyAtHead(row.pair, row.edition)
  const text = splice(bodyText(body), edits)
  if (text === bodyText(body)) return null
  const after = withBodyText(body, text)
  draft.setBody(row.pair, row.edition, after, 'verdicts')
  const revision = draft.finish({
    kind: 'correction',
    message,
    corrections: [`c${row.number}`],
    credits: [row.author],
  })
  return { revision, undo: inverses(edits, text, bodyText(after)) }
}

/** Edits in order; they may touch where their places came together. */
function splice(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (done, { change }) => done.slice(0, change.start) + change.replacement + done.slice(change.end),
    text,
  )
}

/** @param kept what became of `text`: line breaks at its ends are not kept. */
function inverses(edits: readonly Edit[], text: string, kept: string): Map<number, Change> {
  const trimmed = Math.max(0, text.indexOf(kept))
  const within = (offset: number) => Math.min(Math.max(offset - trimmed, 0), kept.length)
  let grown = 0
  return new Map(
    edits.map(({ id, change }) => {
      const start = within(change.start + grown)
      const end = within(change.start + grown + change.replacement.length)
      grown += change.replacement.length - change.quote.length
      return [id, { start, end, quote: kept.slice(start, end), replacement: change.quote }]
    }),
  )
}

function conflictOf(
  tx: Transaction,
  row: CorrectionRow,
  accepted: readonly Acceptance[],
  lang: string,
): Conflict {
  const { pair, edition } = row
  const base = bodyText(bodyAt(tx.db, pair, edition, row.base))
  const theirs = bodyText(bodyAt(tx.db, pair, edition, tx.document.head))
  const wanted = accepted.map(({ row: change, verdict }) => ({
    ...plainChange(change),
    replacement: verdict.replacement ?? change.replacement,
  }))
  const inOrder = wanted.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const yours = applyChanges(base, inOrder)
  return { pair, edition, base, theirs, yours, regions: merge3(base, yours, theirs, lang).regions }
}
