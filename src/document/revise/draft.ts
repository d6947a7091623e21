import { LIMITS, type Actor, type Body, type Correction, type Revision } from '../../domain/index.ts'
import { carryOpenCorrections } from '../corrections/carry.ts'
import { checkBody, checkLine } from '../store/check-text.ts'
import { moveHomes } from '../follow/homes.ts'
import { setLabel } from '../history/labels.ts'
import { tie } from '../history/lineage.ts'
import { schedule } from '../store/outbox.ts'
import { settleReadings } from '../reading/reading-now.ts'
import { limit } from '../store/refusal.ts'
import { insertRevision, readRevision } from '../history/revisions.ts'
import { insertStructure, writeStructure, type Placed } from '../history/structure.ts'
import { bodyAt, writeBody } from '../history/texts.ts'
import type { Transaction } from '../store/transaction.ts'

/** What a revision says of itself beside what it changed. */
export interface RevisionNote {
  readonly kind: Revision['kind']
  readonly message: string
  readonly label?: string
  /** When it was made by somebody else at another time than this write: a seed, an import. */
  readonly history?: { readonly author: Actor; readonly at: string }
  readonly corrections?: readonly Correction['id'][]
  readonly credits?: readonly Actor[]
  readonly restored?: number
}

/** A revision being made. Its rows are written as it goes, inside the transaction. */
export class RevisionDraft {
  readonly tx: Transaction
  /** The number it will have. */
  readonly number: number
  readonly #touched = new Set<string>()
  readonly #editions = new Set<string>()
  /** Pairs whose words may be elsewhere from now on. */
  readonly #parted = new Set<string>()
  #alive: number
  #knots = 0

  constructor(tx: Transaction) {
    this.tx = tx
    this.number = tx.document.head + 1
    this.#alive = tx.document.pairs
  }

  /** Nothing was changed so far. */
  get empty(): boolean {
    return this.#touched.size === 0
  }

  /** @param options `restructured`: words came from or went to its neighbours, and nobody wrote any. */
  setBody(pair: string, edition: string, body: Body, path: string, { restructured = false } = {}): void {
    checkBody(body, path)
    writeBody(this.tx.db, pair, edition, this.number, body)
    this.#touched.add(pair)
    if (!restructured) this.#editions.add(edition)
  }

  /** A new pair, at a position of its own. */
  bear(
    position: number,
    texts: Readonly<Record<string, Body>>,
    confidence: number | null,
    path: string,
    { restructured = false } = {},
  ): string {
    const pair = `p${++this.tx.document.pairsBorn}`
    insertStructure(this.tx.db, this.number, { pair, position, confidence })
    for (const [edition, body] of Object.entries(texts)) {
      if (body.length === 0) continue
      checkBody(body, `${path}.${edition}`)
      writeBody(this.tx.db, pair, edition, this.number, body)
      if (!restructured) this.#editions.add(edition)
    }
    this.#touched.add(pair)
    this.#alive++
    limit('pairs', LIMITS.pairs, this.#alive, path)
    return pair
  }

  retire(placed: Placed): void {
    writeStructure(this.tx.db, this.number, placed.pair, { ...placed, alive: false })
    this.#parted.add(placed.pair)
    this.#touched.add(placed.pair)
    this.#alive--
  }

  revive(placed: Placed): void {
    writeStructure(this.tx.db, this.number, placed.pair, { ...placed, alive: true })
    this.#touched.add(placed.pair)
    this.#alive++
  }

  /** The same pair at another place. */
  move(placed: Placed): void {
    writeStructure(this.tx.db, this.number, placed.pair, { ...placed, alive: true })
    this.#touched.add(placed.pair)
  }

  /** Words of the parents are in the children now; a pair that goes on may be both. */
  tie(parents: readonly string[], children: readonly string[]): void {
    for (const pair of parents) this.#parted.add(pair)
    tie(this.tx.db, this.number, this.#knots++, parents, children)
  }

  bodyAtHead(pair: string, edition: string): Body {
    return bodyAt(this.tx.db, pair, edition, this.tx.document.head)
  }

  /** Makes it the head. Open corrections, threads and issues follow words that went to other pairs. */
  finish(note: RevisionNote): Revision {
    const { tx, number } = this
    const { kind, label, history, corrections, credits, restored } = note
    // Pairs that come back are counted at the end: others may have made room for them.
    limit('pairs', LIMITS.pairs, this.#alive, 'command')
    checkLine(note.message, LIMITS.reasonLength, 'reasonLength', 'message')
    const revision: Revision = {
      number,
      at: history?.at ?? tx.at,
      author: history?.author ?? tx.actor,
      kind,
      message: note.message,
      editions: [...this.#editions],
      pairs: this.#touched.size,
      ...(corrections ? { corrections } : {}),
      ...(credits ? { credits } : {}),
      ...(restored === undefined ? {} : { restored }),
    }
    insertRevision(tx.db, revision, this.#alive)
    tx.document.head = number
    tx.document.pairs = this.#alive
    const threads = moveHomes(tx, this.#parted).map((thread) => `t${thread}`)
    tx.event('revision.made', { revision: number, kind, ...(threads.length > 0 ? { threads } : {}) })
    if (label !== undefined) {
      setLabel(tx.db, number, label, 'label')
      tx.event('revision.labelled', { revision: number, label })
    }
    carryOpenCorrections(tx, this.#parted)
    schedule(tx.db, 'check', Date.parse(tx.at))
    settleReadings(tx, [...this.#touched], revision.editions)
    return readRevision(tx.db, number)
  }
}
