import { expect } from 'vitest'
import { type Conflict, type Pair, type Result } from '../../../src/domain/index.ts'
import { paragraph } from '../support/document.ts'
import { must } from '../support/document.ts'
import { decideMany, proposeMany, undoMany, withdrawMany } from './batches.ts'
import { editionFor, kept, open, own, type Deed } from './deed.ts'
import type { Desk } from './desk.ts'
import type { Intent } from './intent.ts'
import { confirm, dismiss, label } from './marks.ts'
import { placeToCut } from './place-to-cut.ts'
import { rewrite } from './rewrite.ts'
import { more, tally, type Tally } from './tally.ts'

/** One thing that somebody does with what they see. */
export async function act(desk: Desk): Promise<void> {
  const { chance } = desk
  if (desk.pairs.length === 0 || chance.comes(40)) await desk.look()
  const pair = chance.pick(desk.pairs)
  if (!pair) return
  const deed = chance.pick(WEIGHTED)!
  await deed(desk, pair)
}

const WEIGHTED: readonly Deed[] = [
  ...Array<Deed>(8).fill(propose),
  ...Array<Deed>(6).fill(accept),
  ...Array<Deed>(5).fill(edit),
  ...Array<Deed>(2).fill(reject),
  ...Array<Deed>(2).fill(undo),
  ...Array<Deed>(2).fill(split),
  ...Array<Deed>(2).fill(merge),
  ...Array<Deed>(3).fill(realign),
  ...Array<Deed>(2).fill(amend),
  ...Array<Deed>(2).fill(proposeMany),
  ...Array<Deed>(3).fill(decideMany),
  ...Array<Deed>(2).fill(undoMany),
  ...Array<Deed>(3).fill(confirm),
  ...Array<Deed>(2).fill(dismiss),
  label,
  withdrawMany,
  withdraw,
  restorePair,
  restoreAll,
  importAgain,
  publish,
]

async function edit(desk: Desk, pair: Pair): Promise<void> {
  const { service, seen, ledger } = desk
  const edition = editionFor(desk)
  const before = desk.textOf(pair, edition)
  const text = rewrite(desk.chance, before, edition)
  const what = `edit ${ledger.nextKey()}`
  const texts = [{ pair: pair.id, edition, text }]
  const answer = await desk.revise(what, words(edition, before, text), (caller) =>
    service.revise({ base: seen, command: { kind: 'edit', texts }, message: what }, caller),
  )
  checkConflict(answer, tally(text), before)
}

async function importAgain(desk: Desk): Promise<void> {
  const { service, seen, ledger, chance } = desk
  const chosen = desk.pairs.filter(() => chance.comes(40))
  const next = chosen.map((pair) => {
    const before = desk.textOf(pair, 'en')
    return { pair: pair.id, before, text: rewrite(chance, before, 'en').replaceAll('\n', ' ') }
  })
  const born = `${chance.word()} ${chance.word()}.`
  const what = `import ${ledger.nextKey()}`
  const pairs = [
    ...next.map(({ pair, text }) => ({ pair, body: paragraph(text) })),
    { after: chance.pick(desk.pairs)?.id ?? null, born: { texts: { en: paragraph(born) } } },
  ]
  const before = tally(...next.map((one) => one.before))
  const after = tally(born, ...next.map((one) => one.text))
  const intent = {
    kind: 'words',
    edition: 'en',
    gains: more(before, after),
    losses: more(after, before),
  } as const
  await desk.revise(what, intent, (caller) =>
    service.revise({ base: seen, command: { kind: 'import', edition: 'en', pairs }, message: what }, caller),
  )
}

async function merge(desk: Desk, pair: Pair): Promise<void> {
  const { service, seen, ledger } = desk
  const at = desk.pairs.indexOf(pair)
  const pairs = desk.pairs.slice(at, at + 2 + desk.chance.below(2)).map(({ id }) => id)
  const what = `merge ${ledger.nextKey()}`
  await desk.revise(what, { kind: 'boundaries' }, (caller) =>
    service.revise({ base: seen, command: { kind: 'merge', pairs }, message: what }, caller),
  )
}

async function split(desk: Desk, pair: Pair): Promise<void> {
  const { service, seen, ledger } = desk
  const at = {
    zh: placeToCut(desk, pair, 'zh'),
    en: placeToCut(desk, pair, 'en'),
    fr: placeToCut(desk, pair, 'fr'),
  }
  const what = `split ${ledger.nextKey()}`
  await desk.revise(what, { kind: 'boundaries' }, (caller) =>
    service.revise({ base: seen, command: { kind: 'split', pair: pair.id, at }, message: what }, caller),
  )
}

/** Up to three neighbours divided anew at any places; French, which is not named, follows. */
async function realign(desk: Desk, pair: Pair): Promise<void> {
  const { service, seen, ledger, chance } = desk
  const at = desk.pairs.indexOf(pair)
  const pairs = desk.pairs.slice(at, at + 1 + chance.below(3))
  const count = chance.below(pairs.length + 2)
  const places = (edition: string) => {
    const found = Array.from({ length: count }, () => {
      const order = chance.below(pairs.length)
      return { order, pair: pairs[order]!.id, at: placeToCut(desk, pairs[order]!, edition) }
    })
    return found
      .toSorted((a, b) => a.order - b.order || a.at - b.at)
      .map(({ pair: id, at: offset }) => ({ pair: id, at: offset }))
  }
  const [zh, en] = [places('zh'), places('en')]
  const cuts = zh.map((place, k) => ({ zh: place, en: en[k]! }))
  const what = `realign ${ledger.nextKey()}`
  const command = { kind: 'realign', pairs: pairs.map(({ id }) => id), cuts } as const
  await desk.revise(what, { kind: 'boundaries' }, (caller) =>
    service.revise({ base: seen, command, message: what }, caller),
  )
}

function restorePair(desk: Desk, { id }: Pair): Promise<void> {
  return restore(desk, [id])
}

function restoreAll(desk: Desk): Promise<void> {
  return restore(desk)
}

async function restore(desk: Desk, pairs?: readonly string[]): Promise<void> {
  const { service, seen, ledger, chance } = desk
  const to = Math.max(1, seen - chance.below(6))
  const what = `restore ${ledger.nextKey()}`
  const command = { kind: 'restore', to, ...(pairs ? { pairs } : {}) } as const
  await desk.revise(what, { kind: 'restore', base: seen, to }, (caller) =>
    service.revise({ base: seen, command, message: what }, caller),
  )
}

async function publish(desk: Desk): Promise<void> {
  const { service, seen, chance } = desk
  const edition = chance.pick(['en', 'fr'])!
  if (chance.comes(20)) await desk.write('unpublish', (caller) => service.unpublish(edition, caller))
  else await desk.write('publish', (caller) => service.publish(edition, seen, caller))
}

async function propose(desk: Desk, pair: Pair): Promise<void> {
  const { service, seen: base, ledger } = desk
  const edition = editionFor(desk)
  const before = desk.textOf(pair, edition)
  const text = rewrite(desk.chance, before, edition)
  const reason = `propose ${ledger.nextKey()}`
  const answer = await desk.write('propose', (caller) =>
    service.propose({ base, pair: pair.id, edition, text, reason }, caller),
  )
  if (!answer.ok) return
  expect(answer.value.reason).toBe(reason)
  ledger.proposals.set(reason, { base, pair: pair.id, edition, text: kept(pair, edition, text) })
}

async function amend(desk: Desk): Promise<void> {
  const { service, ledger } = desk
  const correction = desk.chance.pick(await own(desk))
  const proposal = ledger.proposals.get(correction?.reason ?? '')
  if (!correction || !proposal) return
  const page = must(await service.pairs({ at: correction.base, limit: 500 }))
  const pair = page.items.find(({ id }) => id === correction.pair)
  if (!pair) return
  const text = rewrite(desk.chance, desk.textOf(pair, correction.edition), correction.edition)
  const answer = await desk.write('amend', (caller) => service.amend(correction.id, { text }, caller))
  if (!answer.ok) return
  ledger.amended.add(correction.id)
  if (correction.carriedFrom === undefined) proposal.text = kept(pair, correction.edition, text)
}

async function withdraw(desk: Desk): Promise<void> {
  const correction = desk.chance.pick(await own(desk))
  if (correction) await desk.write('withdraw', (caller) => desk.service.withdraw(correction.id, caller))
}

async function accept(desk: Desk): Promise<void> {
  const { service, chance, ledger } = desk
  const base = must(await service.read()).head
  const correction = chance.pick(await open(desk))
  if (!correction) return
  const some = chance.comes(40)
  const chosen = correction.changes.filter(
    ({ state, group }) => state === 'open' && (!some || group !== undefined || chance.comes(50)),
  )
  const edited = chance.comes(25)
  const fresh = () => (correction.edition === 'zh' ? chance.han() : chance.word())
  const verdicts = chosen.map(({ id: change, replacement }) => ({
    change,
    verdict: 'accept' as const,
    ...(edited ? { replacement: chance.comes(50) ? ` ${replacement} ${fresh()} ` : replacement } : {}),
  }))
  const losses = chosen.flatMap(({ quote, standing }) => [
    quote,
    standing?.state === 'conflict' ? standing.theirs : '',
  ])
  const gains = verdicts.flatMap(({ replacement }, k) => [chosen[k]!.replacement, replacement ?? ''])
  const message = `accept ${ledger.nextKey()}`
  const answer = await desk.write(edited ? 'accept edited' : 'accept', (caller) =>
    service.decide(correction.id, { verdicts, message, ...(edited ? { base } : {}) }, caller),
  )
  if (!answer.ok) return
  const { revision, correction: decided } = answer.value
  if (!revision) return
  const { edition } = correction
  ledger.intents.set(revision.number, {
    kind: 'words',
    edition,
    gains: tally(...gains),
    losses: tally(...losses),
  })
  for (const { id, decision } of decided.changes) {
    const name = `${correction.id}.${id}`
    if (decision?.undo && decision.revision === revision.number) {
      ledger.undos.set(name, [...(ledger.undos.get(name) ?? []), decision.undo])
    }
  }
}

async function reject(desk: Desk): Promise<void> {
  const correction = desk.chance.pick(await open(desk))
  const verdicts = (correction?.changes ?? [])
    .filter(({ state }) => state === 'open')
    .map(({ id: change }) => ({ change, verdict: 'reject' as const, reason: 'not so' }))
  if (correction)
    await desk.write('reject', (caller) => desk.service.decide(correction.id, { verdicts }, caller))
}

async function undo(desk: Desk): Promise<void> {
  const { service, chance, ledger } = desk
  const decided = must(await service.corrections({ state: 'decided', limit: 500 })).items
  const correction = chance.pick(decided)
  const changes = (correction?.changes ?? [])
    .filter(({ state }) => state === 'accepted' || state === 'rejected')
    .map(({ id }) => id)
  if (!correction || changes.length === 0) return
  const answer = await desk.write('undo', (caller) => service.undoDecision(correction.id, changes, caller))
  if (!answer.ok || !answer.value.revision) return
  const names = changes.map((change) => `${correction.id}.${change}`)
  ledger.intents.set(answer.value.revision.number, {
    kind: 'undo',
    changes: names.map((change) => ({ edition: correction.edition, change })),
  })
}

function words(edition: string, before: string, after: string): Intent {
  const [had, has] = [tally(before), tally(after)]
  return { kind: 'words', edition, gains: more(had, has), losses: more(has, had) }
}

/** A conflict holds everything: what one started from, and every word one wrote. */
function checkConflict(answer: Result<unknown>, wrote: Tally, base: string): void {
  if (answer.ok || answer.error.code !== 'CONFLICT') return
  const conflicts: readonly Conflict[] = answer.error.conflicts
  expect(conflicts.length).toBeGreaterThan(0)
  expect(more(tally(...conflicts.map(({ yours }) => yours)), wrote)).toEqual(new Map())
  expect(more(tally(...conflicts.map((one) => one.base)), tally(base))).toEqual(new Map())
  for (const { regions, base, theirs, yours } of conflicts) {
    expect(regions.map((region) => region.base).join('')).toBe(base)
    expect(regions.map((region) => region.theirs).join('')).toBe(theirs)
    expect(regions.map((region) => region.ours).join('')).toBe(yours)
  }
}
