import type * as service from '../contract/document-service.ts'
import type { Env } from '../env.ts'
import { sessionsThatRead } from '../catalogue/projection/index.ts'
import type { Lexicon } from '../text/align/index.ts'
import { ring } from './tell/alarm.ts'
import { readColumns } from './history/columns.ts'
import { lookAtTerms } from './check/check-more.ts'
import { loadChecker, type Checker } from './check/checker.ts'
import { checkedLanguages } from './check/languages.ts'
import { listFindings } from './check/findings.ts'
import { OwnTerms } from './check/own-terms.ts'
import { compare } from './history/comparison.ts'
import { listCorrections, readCorrection } from './corrections/corrections.ts'
import { createDocument } from './whole/create.ts'
import { readContact } from './corrections/contacts.ts'
import { decide } from './decide/decide.ts'
import { decideBatch } from './decide/decide-batch.ts'
import { TELL_DELETION_AFTER_MS } from './tell/deletion.ts'
import { dismiss, listDismissals, undismiss } from './check/dismissals.ts'
import { readDocumentRow } from './store/document-row.ts'
import { viewDocument } from './whole/view-document.ts'
import { DocumentStore } from './store/document-store.ts'
import { readEdition, sourceEdition } from './history/editions.ts'
import { listEvents } from './store/events.ts'
import { labelRevision } from './history/label-revision.ts'
import { exportPart } from './package/export.ts'
import { importPackage } from './package/import.ts'
import { readEditionText, readPairs } from './history/pairs.ts'
import { proposeBatch, withdrawBatch } from './corrections/propose-batch.ts'
import { amend, propose, withdraw } from './corrections/propose.ts'
import { publish, unpublish } from './publish/publish.ts'
import { ReadingObject } from './reading-object.ts'
import { readPublished, readPublishedDiff } from './publish/published.ts'
import { revise } from './revise/revise.ts'
import { listRevisions, revisionDetail } from './history/revisions.ts'
import { Room } from './tell/room.ts'
import { changeSettings } from './whole/settings.ts'
import { siteLexicon } from './check/site-lexicon.ts'
import { suggest, suggestionsPerDay } from './corrections/suggest.ts'
import { undoBatch } from './decide/undo-batch.ts'
import { undoDecision } from './decide/undo-decision.ts'
import { lastVisit, recordVisit } from './reading/visits.ts'
import { blamePair, wordLife } from './word-history/word-history.ts'

type Service = service.DocumentService
type Input<K extends keyof Service> = Parameters<Service[K]>
type Answer<K extends keyof Service> = ReturnType<Service[K]>

/**
 * One document: the only writer of its text and history, and the room of those
 * who have it open. Every method is one call over RPC; what it does is in the
 * module of its noun.
 */
export class DocumentObject extends ReadingObject implements Service {
  protected readonly store: DocumentStore
  readonly #room: Room

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    const name = ctx.id.name ?? ctx.id.toString()
    this.#room = new Room(ctx, (sessions) =>
      sessionsThatRead(env.CATALOGUE, name, sessions, new Date().toISOString()),
    )
    this.store = new DocumentStore(name, ctx.storage, (events) => this.#room.tell(events))
    void ctx.blockConcurrencyWhile(() => this.store.rearm())
  }

  async create(id: string, input: service.NewDocument, caller: service.Caller): Answer<'create'> {
    return this.store.create(id, input.title, caller, input, (tx) => createDocument(tx, input))
  }

  async importPackage(...[id, input, caller]: Input<'importPackage'>): Answer<'importPackage'> {
    return this.store.create(id, input.title, caller, input, (tx) => importPackage(tx, input))
  }

  async exportPackage(...[request]: Input<'exportPackage'>): Answer<'exportPackage'> {
    return this.store.read((db) => exportPart(db, request, new Date().toISOString()))
  }

  async delete(): Answer<'delete'> {
    const deleted = this.store.delete(Date.now() + TELL_DELETION_AFTER_MS)
    if (deleted.ok) this.#room.close()
    return deleted
  }

  async read(): Answer<'read'> {
    return this.store.read((db) => viewDocument(db))
  }

  async guestSettings(): Answer<'guestSettings'> {
    return this.store.read((db) => {
      const { visibility, guestsMaySuggest } = readDocumentRow(db)
      return { visibility, guestsMaySuggest }
    })
  }

  async change(...[input, caller]: Input<'change'>): Answer<'change'> {
    return this.store.write('change', caller, input, (tx) => changeSettings(tx, input))
  }

  async pairs(...[request]: Input<'pairs'>): Answer<'pairs'> {
    return this.store.read((db) => readPairs(db, request))
  }

  async compare(...[request]: Input<'compare'>): Answer<'compare'> {
    return this.store.read((db) => compare(db, request))
  }

  async columns(...[request]: Input<'columns'>): Answer<'columns'> {
    return this.store.read((db) => readColumns(db, request))
  }

  async editionText(...[edition, request]: Input<'editionText'>): Answer<'editionText'> {
    return this.store.read((db) => readEditionText(db, edition, request))
  }

  async revisions(...[request]: Input<'revisions'>): Answer<'revisions'> {
    return this.store.read((db) => listRevisions(db, request))
  }

  async revision(...[number, request]: Input<'revision'>): Answer<'revision'> {
    return this.store.read((db) => revisionDetail(db, number, request))
  }

  async blame(...[request]: Input<'blame'>): Answer<'blame'> {
    return this.store.read((db) => blamePair(db, request))
  }

  async life(...[request]: Input<'life'>): Answer<'life'> {
    return this.store.read((db) => wordLife(db, request))
  }

  async revise(...[input, caller]: Input<'revise'>): Answer<'revise'> {
    return this.store.write('revise', caller, input, (tx) => revise(tx, input))
  }

  async label(...[number, label, caller]: Input<'label'>): Answer<'label'> {
    return this.store.write('label', caller, [number, label], (tx) => labelRevision(tx, number, label))
  }

  async corrections(...[filter]: Input<'corrections'>): Answer<'corrections'> {
    return this.store.read((db) => listCorrections(db, filter))
  }

  async correction(...[id]: Input<'correction'>): Answer<'correction'> {
    return this.store.read((db) => readCorrection(db, id))
  }

  async propose(...[input, caller]: Input<'propose'>): Answer<'propose'> {
    return this.store.write('propose', caller, input, (tx) => propose(tx, input))
  }

  async amend(...[id, input, caller]: Input<'amend'>): Answer<'amend'> {
    return this.store.write('amend', caller, [id, input], (tx) => amend(tx, id, input))
  }

  async withdraw(...[id, caller]: Input<'withdraw'>): Answer<'withdraw'> {
    return this.store.write('withdraw', caller, id, (tx) => withdraw(tx, id))
  }

  async proposeBatch(...[input, caller]: Input<'proposeBatch'>): Answer<'proposeBatch'> {
    return this.store.write('proposeBatch', caller, input, (tx) => proposeBatch(tx, input))
  }

  async withdrawBatch(...[batch, caller]: Input<'withdrawBatch'>): Answer<'withdrawBatch'> {
    return this.store.write('withdrawBatch', caller, batch, (tx) => withdrawBatch(tx, batch))
  }

  async decide(...[id, input, caller]: Input<'decide'>): Answer<'decide'> {
    return this.store.write('decide', caller, [id, input], (tx) => decide(tx, id, input))
  }

  async undoDecision(...[id, changes, caller]: Input<'undoDecision'>): Answer<'undoDecision'> {
    return this.store.write('undoDecision', caller, [id, changes], (tx) => undoDecision(tx, id, changes))
  }

  async decideBatch(...[input, caller]: Input<'decideBatch'>): Answer<'decideBatch'> {
    const checker = await this.#holdingChecker()
    return this.store.write('decideBatch', caller, input, (tx) => decideBatch(tx, input, checker))
  }

  async undoBatch(...[input, caller]: Input<'undoBatch'>): Answer<'undoBatch'> {
    return this.store.write('undoBatch', caller, input, (tx) => undoBatch(tx, input))
  }

  async findings(...[request]: Input<'findings'>): Answer<'findings'> {
    return this.store.read((db) => listFindings(db, request))
  }

  async termsChanged(...[caller]: Input<'termsChanged'>): Answer<'termsChanged'> {
    return this.store.write('termsChanged', caller, null, (tx) => lookAtTerms(tx))
  }

  async dismissals(...[request]: Input<'dismissals'>): Answer<'dismissals'> {
    return this.store.read((db) => listDismissals(db, request))
  }

  async dismiss(...[input, caller]: Input<'dismiss'>): Answer<'dismiss'> {
    return this.store.write('dismiss', caller, input, (tx) => dismiss(tx, input))
  }

  async undismiss(...[id, caller]: Input<'undismiss'>): Answer<'undismiss'> {
    return this.store.write('undismiss', caller, id, (tx) => undismiss(tx, id))
  }

  async publish(...[edition, revision, caller]: Input<'publish'>): Answer<'publish'> {
    const lexicon = await this.#lexicon(edition)
    return this.store.write('publish', caller, [edition, revision], (tx) =>
      publish(tx, edition, revision, lexicon),
    )
  }

  async unpublish(...[edition, caller]: Input<'unpublish'>): Answer<'unpublish'> {
    return this.store.write('unpublish', caller, edition, (tx) => unpublish(tx, edition))
  }

  async published(...[edition, request]: Input<'published'>): Answer<'published'> {
    // The present text was cut when it was published; only earlier versions are cut now.
    const mayCut = request.revision !== undefined || request.cursor !== undefined
    const lexicon = mayCut ? await this.#lexicon(edition) : undefined
    return this.store.read((db) => readPublished(db, edition, request, lexicon))
  }

  async publishedDiff(...[edition, request]: Input<'publishedDiff'>): Answer<'publishedDiff'> {
    return this.store.read((db) => readPublishedDiff(db, edition, request))
  }

  async suggest(...[edition, input, caller]: Input<'suggest'>): Answer<'suggest'> {
    const perDay = suggestionsPerDay(this.env.GUEST_SUGGESTIONS_PER_DAY)
    // A retry is told by its words: who left the page may not give the address again.
    const { contact: _, ...words } = input
    return this.store.write('suggest', caller, [edition, words], (tx) => suggest(tx, edition, input, perDay))
  }

  async contact(...[correction]: Input<'contact'>): Answer<'contact'> {
    return this.store.read((db) => readContact(db, correction))
  }

  async events(...[request]: Input<'events'>): Answer<'events'> {
    return this.store.read((db) => listEvents(db, request))
  }

  async lastVisit(...[caller]: Input<'lastVisit'>): Answer<'lastVisit'> {
    return this.store.read((db) => lastVisit(db, caller.actor))
  }

  async recordVisit(...[visit, caller]: Input<'recordVisit'>): Answer<'recordVisit'> {
    return this.store.write('recordVisit', caller, visit, (tx) => recordVisit(tx, visit))
  }

  async tellGlossary(...[version, caller]: Input<'tellGlossary'>): Answer<'tellGlossary'> {
    return this.store.write('tellGlossary', caller, version, (tx) => {
      tx.event('glossary.changed', { version })
      return null
    })
  }

  /** The live room; the Worker asks only for those who may enter. */
  override async fetch(request: Request): Promise<Response> {
    const here = this.store.read(() => null)
    return here.ok ? this.#room.enter(request) : new Response(null, { status: 404 })
  }

  override async alarm(): Promise<void> {
    const next = await ring(this.store, this.env.CATALOGUE, this.env.ASSETS)
    if (next !== null) await this.ctx.storage.setAlarm(next)
  }

  override webSocketMessage(): void {}

  /** null: nothing is held back here. Read before a write begins: a transaction waits for nothing. */
  async #holdingChecker(): Promise<Checker | null> {
    const wanted = this.store.read((db) => {
      const { id, rules } = readDocumentRow(db)
      return rules.heldBack === 'none' ? null : ([id, checkedLanguages(db)] as const)
    })
    if (!wanted.ok || !wanted.value) return null
    const own = await OwnTerms.read(this.env.CATALOGUE, ...wanted.value)
    return loadChecker(this.env.ASSETS, wanted.value[1], own)
  }

  /** Likewise read before. */
  async #lexicon(edition: string): Promise<Lexicon | undefined> {
    const langs = this.store.read((db) => [sourceEdition(db).lang, readEdition(db, edition).lang] as const)
    return langs.ok ? siteLexicon(this.env.ASSETS, ...langs.value) : undefined
  }
}
