import { LIMITS, type Document, type DocumentPackage, type PackagedRevision } from '../../domain/index.ts'
import { asName } from './as-name.ts'
import { checkBody, checkLine } from '../store/check-text.ts'
import { checkConfidence, checkTitle } from '../whole/create.ts'
import { viewDocument } from '../whole/view-document.ts'
import { addEdition, readEdition } from '../history/editions.ts'
import { setLabel } from '../history/labels.ts'
import { tie } from '../history/lineage.ts'
import { importCorrections } from './corrections.ts'
import { importDismissals } from './dismissals.ts'
import { schedule } from '../store/outbox.ts'
import { importIssues, importThreads } from './talk.ts'
import { invalid, limit } from '../store/refusal.ts'
import { importApprovals, importReadings } from './readings.ts'
import { checkedRules } from '../corrections/review-rules.ts'
import { insertRevision, requireRevision } from '../history/revisions.ts'
import { writeStructure } from '../history/structure.ts'
import { writeBody } from '../history/texts.ts'
import type { Transaction } from '../store/transaction.ts'

const PAIR_ID = /^p([1-9]\d{0,14})$/

/**
 * A whole document from a package: its revisions, labels and corrections as
 * they were, authors as names, nothing public. What is not of one piece is
 * refused, with the place.
 */
export function importPackage(tx: Transaction, input: DocumentPackage): Document {
  checkTitle(input.title)
  tx.document.createdAt = input.createdAt
  input.editions.forEach((edition, k) => addEdition(tx.db, edition, `editions[${k}]`))
  const history = new ImportedHistory(tx)
  input.revisions.forEach((revision, k) => history.add(revision, `revisions[${k}]`))
  if (tx.document.head === 0) invalid('revisions', 'empty')
  input.labels.forEach(({ revision, label }, k) => {
    if (revision < 1 || revision > tx.document.head) invalid(`labels[${k}].revision`, 'unknown')
    setLabel(tx.db, revision, label, `labels[${k}].label`)
  })
  importPublications(tx, input)
  if (input.rules) tx.document.rules = checkedRules(input.rules, 'rules')
  importCorrections(tx, input.corrections)
  importDismissals(tx, input.dismissals ?? [])
  importThreads(tx, input.threads ?? [])
  importIssues(tx, input.issues ?? [])
  schedule(tx.db, 'check', Date.parse(tx.at))
  tx.event('document.imported', { title: input.title, revisions: input.revisions.length })
  importReadings(tx, input.readings ?? [])
  importApprovals(tx, input.approvals ?? [], input.revisions)
  return viewDocument(tx.db, tx.document)
}

class ImportedHistory {
  readonly #tx: Transaction
  readonly #alive = new Map<string, boolean>()

  constructor(tx: Transaction) {
    this.#tx = tx
  }

  add(revision: PackagedRevision, path: string): void {
    const { db, document } = this.#tx
    if (revision.number !== document.head + 1) invalid(`${path}.number`, 'not-in-order')
    document.head = revision.number
    revision.structure.forEach((row, k) => this.#addStructure(row, `${path}.structure[${k}]`))
    // Of the whole revision: its rows come in the order of ids, so that one may come before what it took the place of.
    limit('pairs', LIMITS.pairs, document.pairs, `${path}.structure`)
    this.#addTexts(revision, path)
    revision.lineage.forEach(({ parents, children }, knot) => {
      for (const pair of [...parents, ...children]) this.#requirePair(pair, `${path}.lineage[${knot}]`)
      tie(db, revision.number, knot, parents, children)
    })
    for (const edition of revision.editions) readEdition(db, edition)
    checkLine(revision.message, LIMITS.reasonLength, 'reasonLength', `${path}.message`)
    const credits = revision.credits && { credits: revision.credits.map(asName) }
    insertRevision(db, { ...revision, author: asName(revision.author), ...credits }, document.pairs)
  }

  #addStructure(
    { pair, alive, position, confidence }: PackagedRevision['structure'][number],
    path: string,
  ): void {
    const { db, document } = this.#tx
    const number = Number(PAIR_ID.exec(pair)?.[1] ?? invalid(`${path}.pair`, 'not-a-pair-id'))
    if (!Number.isFinite(position)) invalid(`${path}.position`, 'not-finite')
    const before = this.#alive.get(pair)
    if (before === undefined && !alive) invalid(`${path}.alive`, 'retired-before-it-was-born')
    document.pairs += Number(alive) - Number(before ?? false)
    document.pairsBorn = Math.max(document.pairsBorn, number)
    this.#alive.set(pair, alive)
    const row = { alive, position, confidence: checkConfidence(confidence, `${path}.confidence`) }
    writeStructure(db, document.head, pair, row)
  }

  #addTexts({ texts, number }: PackagedRevision, path: string): void {
    const named = new Set<string>()
    texts.forEach(({ pair, edition, body }, k) => {
      const place = `${path}.texts[${k}]`
      const key = `${pair} ${edition}`
      if (named.has(key)) invalid(place, 'duplicate')
      named.add(key)
      this.#requirePair(pair, `${place}.pair`)
      readEdition(this.#tx.db, edition)
      checkBody(body, `${place}.body`)
      writeBody(this.#tx.db, pair, edition, number, body)
    })
  }

  #requirePair(pair: string, path: string): void {
    if (!this.#alive.has(pair)) invalid(path, 'unknown')
  }
}

/** Facts of its earlier life: nobody sees them until an editor here publishes. */
function importPublications({ db }: Transaction, { publications }: DocumentPackage): void {
  for (const { edition, revision, at, by } of publications) {
    readEdition(db, edition)
    requireRevision(db, revision)
    db.run(
      'INSERT OR REPLACE INTO publication VALUES (?, ?, ?, ?)',
      edition,
      revision,
      at,
      JSON.stringify(asName(by)),
    )
  }
}
