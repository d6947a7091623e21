import { expect } from 'vitest'
import type { DocumentService } from '../../../src/contract/document-service.ts'
import type { PublishedPage } from '../../../src/contract/published.ts'
import {
  bodyText,
  correctionState,
  type Correction,
  type DocumentPackage,
  type Pair,
} from '../../../src/domain/index.ts'
import { applyChanges } from '../../../src/text/diff/index.ts'
import { must } from '../support/document.ts'
import { everything, headOf, pairsAt, replay } from '../support/reading.ts'
import type { Ledger } from './desk.ts'
import type { Intent } from './intent.ts'
import { more, sum, tally, tallyOf, type Tally } from './tally.ts'

/** The words of every edition at every revision, from nothing but what the package says each revision did. */
export type Chronicle = readonly ReadonlyMap<string, Tally>[]

export function chronicleOf(content: DocumentPackage): Chronicle {
  return Array.from({ length: content.revisions.length + 1 }, (_, at) => {
    const pairs = replay(content, at)
    return new Map(content.editions.map(({ id }) => [id, tallyOf(pairs.map(({ texts }) => texts[id]))]))
  })
}

/** Every revision was asked for by one acknowledged write, and brought and took no other words than that asked for. */
export function checkWords(chronicle: Chronicle, ledger: Ledger): void {
  for (let n = 2; n < chronicle.length; n++) {
    const intent = ledger.intents.get(n)
    if (!intent) throw new Error(`nobody was told of revision ${n}`)
    for (const [edition, after] of chronicle[n]!) {
      const before = chronicle[n - 1]!.get(edition)!
      const allowed = allowedBy(intent, edition, chronicle, ledger)
      const invented = [...more(allowed.gains, more(before, after)).keys()]
      const lost = [...more(allowed.losses, more(after, before)).keys()]
      expect({ revision: n, edition, intent, invented, lost }).toMatchObject({ invented: [], lost: [] })
    }
  }
}

interface Allowed {
  readonly gains: Tally
  readonly losses: Tally
}

const NOTHING: Allowed = { gains: new Map(), losses: new Map() }

function allowedBy(intent: Intent, edition: string, chronicle: Chronicle, ledger: Ledger): Allowed {
  switch (intent.kind) {
    case 'boundaries':
      return NOTHING
    case 'restore': {
      const known = (at: number) =>
        new Map([...chronicle[at]!.get(edition)!].map(([word]) => [word, Infinity]))
      return { gains: known(intent.to), losses: known(intent.base) }
    }
    case 'words':
      return edition === intent.edition ? intent : NOTHING
    case 'batch': {
      const here = intent.words.filter((words) => words.edition === edition)
      return { gains: sum(here.map(({ gains }) => gains)), losses: sum(here.map(({ losses }) => losses)) }
    }
    case 'undo': {
      const here = intent.changes.filter((one) => one.edition === edition)
      const changes = here.flatMap(({ change }) => ledger.undos.get(change) ?? [])
      const gains = tally(...changes.map(({ replacement }) => replacement))
      return { gains, losses: tally(...changes.map(({ quote }) => quote)) }
    }
  }
}

/** Each proposal is there once, as it was written, and each of its changes lives on in exactly one place. */
export async function checkProposals(service: DocumentService, chronicle: Chronicle, ledger: Ledger) {
  const all = await everything((request) => service.corrections(request))
  const byId = new Map(all.map((correction) => [correction.id, correction]))
  expect(byId.size).toBe(all.length)
  const originals = all.filter(({ carriedFrom }) => carriedFrom === undefined)
  expect(originals.map(({ reason }) => reason).toSorted()).toEqual([...ledger.proposals.keys()].toSorted())
  for (const correction of originals) {
    const { base, pair, edition, text, batch } = ledger.proposals.get(correction.reason!)!
    expect(correction).toMatchObject({ base, pair, edition })
    expect(correction.batch).toBe(batch)
    const before = (await pairsAt(service, base)).find(({ id }) => id === pair)
    expect(applyChanges(bodyText(before?.texts[edition] ?? []), correction.changes)).toBe(text)
  }
  for (const { id, state, changes, carriedFrom } of all) {
    expect(state).toBe(correctionState(changes))
    if (carriedFrom !== undefined && !ledger.amended.has(id)) {
      const came = byId.get(carriedFrom)!.changes.filter(({ carriedTo }) => carriedTo === id)
      expect(came.map(({ replacement }) => replacement.trim()).toSorted()).toEqual(
        changes.map(({ replacement }) => replacement.trim()).toSorted(),
      )
    }
    for (const { state: one, carriedTo, decision, standing } of changes) {
      expect(one === 'carried').toBe(carriedTo !== undefined)
      expect(one === 'accepted' || one === 'rejected').toBe(decision !== undefined)
      expect(one === 'open').toBe(standing !== undefined)
      if (carriedTo !== undefined) expect(byId.get(carriedTo)?.carriedFrom).toBe(id)
    }
  }
  await checkAccepted(service, all, chronicle)
  const open = all.filter(({ state }) => state === 'open')
  expect(must(await service.read()).openCorrections).toBe(open.length)
  return all
}

/** What was accepted stood in the text at its revision, which names the correction and its proposer. */
async function checkAccepted(service: DocumentService, all: readonly Correction[], chronicle: Chronicle) {
  for (const { id, edition, author, changes } of all) {
    for (const { replacement, decision } of changes) {
      if (decision?.revision === undefined) continue
      const { revision } = must(await service.revision(decision.revision, { limit: 1 }))
      expect(revision.kind).toBe('correction')
      expect(revision.corrections).toContain(id)
      expect(revision.credits).toContainEqual(author)
      const accepted = tally(decision.replacement ?? replacement)
      expect(more(chronicle[decision.revision]!.get(edition)!, accepted)).toEqual(new Map())
    }
  }
}

/** The object reads at every revision as replaying the package does. */
export async function checkPast(service: DocumentService, content: DocumentPackage): Promise<void> {
  const head = await headOf(service)
  expect(content.revisions.map(({ number }) => number)).toEqual(Array.from({ length: head }, (_, k) => k + 1))
  for (let at = 1; at <= head; at += at < head - 5 ? 7 : 1) {
    expect(await pairsAt(service, at)).toEqual(replay(content, at))
  }
  expect(await pairsAt(service, head)).toEqual(replay(content, head))
}

export async function checkEvents(service: DocumentService): Promise<void> {
  const { seq } = must(await service.read())
  const events = await everything(({ cursor, limit }) =>
    service.events({ after: Number(cursor ?? 0), limit }),
  )
  expect(events.map((event) => event.seq)).toEqual(Array.from({ length: seq }, (_, k) => k + 1))
}

/** What readers see is the revision that was published, word for word. */
export async function checkPublished(service: DocumentService): Promise<void> {
  for (const { edition, revision } of must(await service.read()).publications) {
    const shown: PublishedPage['pairs'][number][] = []
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page: PublishedPage = must(await service.published(edition, cursor ? { cursor } : {}))
      expect(page.revision).toBe(revision)
      shown.push(...page.pairs)
      cursor = page.nextCursor
    }
    const read = ({ texts }: Pair, id: string) => bodyText(texts[id] ?? [])
    const wanted = (await pairsAt(service, revision)).map((pair) => [
      pair.id,
      read(pair, 'zh'),
      read(pair, edition),
    ])
    const readers = shown.map(({ id, source, target }) => [id, source, target])
    expect(readers).toEqual(wanted.filter(([, source, target]) => source !== '' || target !== ''))
  }
}
