import type { CorrectionVerdicts } from '../../../src/contract/document-service.ts'
import type { Correction } from '../../../src/domain/index.ts'
import type { Change } from '../../../src/text/diff/index.ts'
import { must } from '../support/document.ts'
import { editionFor, kept, open, own, type Deed } from './deed.ts'
import type { Desk } from './desk.ts'
import { rewrite } from './rewrite.ts'
import { tally } from './tally.ts'

/** Other wordings of some pairs, as of a find and replace; now and then one that says nothing new. */
export const proposeMany: Deed = async (desk) => {
  const { service, seen: base, ledger, chance } = desk
  const edition = editionFor(desk)
  const items = desk.pairs
    .filter(() => chance.comes(30))
    .map((pair) => {
      const before = desk.textOf(pair, edition)
      const text = chance.comes(10) ? before : rewrite(chance, before, edition)
      return { pair: pair.id, edition, text, reason: `propose ${ledger.nextKey()}` }
    })
  if (items.length === 0) return
  const answer = await desk.write('propose many', (caller) => service.proposeBatch({ base, items }, caller))
  if (!answer.ok) return
  const { batch, proposed } = answer.value
  for (const { pair } of proposed) {
    const { text, reason } = items.find((item) => item.pair === pair)!
    const known = desk.pairs.find(({ id }) => id === pair)!
    ledger.proposals.set(reason, { base, pair, edition, text: kept(known, edition, text), batch: batch! })
  }
}

export const withdrawMany: Deed = async (desk) => {
  const batches = (await own(desk)).flatMap(({ batch }) => batch ?? [])
  const batch = desk.chance.pick(batches)
  if (batch) await desk.write('withdraw many', (caller) => desk.service.withdrawBatch(batch, caller))
}

const openIn = ({ changes }: Correction) => changes.filter(({ state }) => state === 'open')

/** Whatever order they come in: some words of one may be words of another. */
export const decideMany: Deed = async (desk) => {
  const { service, chance, ledger } = desk
  const chosen = (await open(desk)).filter(() => chance.comes(25)).slice(0, 12)
  if (chosen.length === 0) return
  const decisions = chosen.map((correction): CorrectionVerdicts => {
    const verdict = chance.comes(80) ? 'accept' : 'reject'
    return {
      correction: correction.id,
      verdicts: openIn(correction).map(({ id: change }) => ({ change, verdict })),
    }
  })
  const message = `decide ${ledger.nextKey()}`
  const answer = await desk.write('decide many', (caller) =>
    service.decideBatch({ decisions, message }, caller),
  )
  if (!answer.ok || !answer.value.revision) return
  const { done, revision } = answer.value
  const accepted = chosen.filter(
    ({ id }, k) => done.includes(id) && decisions[k]!.verdicts.every(({ verdict }) => verdict === 'accept'),
  )
  ledger.intents.set(revision.number, {
    kind: 'batch',
    words: accepted.map((correction) => ({
      edition: correction.edition,
      gains: tally(...openIn(correction).map(({ replacement }) => replacement)),
      losses: tally(...openIn(correction).map(({ quote }) => quote)),
    })),
  })
  for (const correction of accepted) {
    for (const change of openIn(correction)) {
      const name = `${correction.id}.${change.id}`
      ledger.undos.set(name, [...(ledger.undos.get(name) ?? []), inverse(change)])
    }
  }
}

/** What may come back and go when it is undone. */
function inverse({ start, quote, replacement }: Change): Change {
  return { start, end: start + replacement.length, quote: replacement, replacement: quote }
}

export const undoMany: Deed = async (desk: Desk) => {
  const { service, chance, ledger } = desk
  const decided = must(await service.corrections({ state: 'decided', limit: 500 })).items
  const decisions = decided
    .filter(() => chance.comes(8))
    .map(({ id, edition, changes }) => {
      const ids = changes
        .filter(({ state }) => state === 'accepted' || state === 'rejected')
        .map((one) => one.id)
      return { correction: id, edition, changes: ids }
    })
    .filter(({ changes }) => changes.length > 0)
  if (decisions.length === 0) return
  const asked = decisions.map(({ correction, changes }) => ({ correction, changes }))
  const answer = await desk.write('undo many', (caller) => service.undoBatch({ decisions: asked }, caller))
  if (!answer.ok || !answer.value.revision) return
  const { done, revision } = answer.value
  ledger.intents.set(revision.number, {
    kind: 'undo',
    changes: decisions
      .filter(({ correction }) => done.includes(correction))
      .flatMap(({ correction, edition, changes }) =>
        changes.map((change) => ({ edition, change: `${correction}.${change}` })),
      ),
  })
}
