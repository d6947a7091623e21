import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, inject, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import { readPackage, writePackage } from '../../src/formats/package/index.ts'
import { Chance } from './simulation/chance.ts'
import { act } from './simulation/deeds.ts'
import { Desk, Ledger } from './simulation/desk.ts'
import {
  checkEvents,
  checkPast,
  checkProposals,
  checkPublished,
  checkWords,
  chronicleOf,
} from './simulation/reckoning.ts'
import { checkCatalogue } from './simulation/catalogue.ts'
import { checkMarks } from './simulation/marks.ts'
import { checkTalk, talk } from './simulation/talk.ts'
import { editor, freshObject, must, newDocument, paragraph } from './support/document.ts'
import { packageOf } from './support/reading.ts'

const PEOPLE = 50
const WAVES = 40
/** People who act in the same moment. */
const AT_ONCE = 10
/** And who say something about it meanwhile. */
const TALKING = 3

const seeds = [20_261_123, 843_508, inject('draws').seed]

test.each(seeds)(
  'fifty people at one document lose nothing and invent nothing (seed %i)',
  async (seed) => {
    const chance = new Chance(seed)
    const ledger = new Ledger()
    const { id, service, stub } = await manyWords(chance)
    const desks = Array.from({ length: PEOPLE }, (_, k) => {
      const actor = { kind: 'member', id: `m${k}`, name: `Reviewer ${k}` } as const
      return new Desk(actor, service, chance, ledger)
    })
    // Who talks draws other lots, so that what is done to the text is the same whatever is said.
    const lots = new Chance(seed + 1)
    const talkers = desks.map(({ actor }) => new Desk(actor, service, lots, ledger))
    for (let wave = 0; wave < WAVES; wave++) {
      const first = chance.below(PEOPLE)
      await Promise.all([
        ...Array.from({ length: AT_ONCE }, (_, k) => act(desks[(first + k * 3) % PEOPLE]!)),
        ...Array.from({ length: TALKING }, (_, k) => talk(talkers[(first + k * 7) % PEOPLE]!)),
      ])
      if (wave % 15 === 14) await evictDurableObject(stub)
    }

    const content = await packageOf(service)
    const chronicle = chronicleOf(content)
    checkWords(chronicle, ledger)
    await checkPast(service, content)
    await checkProposals(service, chronicle, ledger)
    await checkEvents(service)
    await checkPublished(service)
    await checkTalk(service, ledger)
    await checkMarks(service, content, ledger)
    await checkRetries(service, ledger)
    expect(await packageOf(service)).toEqual({ ...content, exportedAt: expect.any(String) })

    expect(readPackage([...writePackage(content)].join(''))).toEqual({ ok: true, value: content })
    const copy = freshObject()
    must(await copy.service.importPackage(copy.id, content, editor))
    expect(await packageOf(copy.service)).toEqual({ ...content, exportedAt: expect.any(String) })

    while (await runDurableObjectAlarm(stub)) void 0
    await checkCatalogue(id, service)
  },
  180_000,
)

/** Twelve pairs in three editions, known to the catalogue. */
async function manyWords(chance: Chance) {
  const object = freshObject()
  await env.CATALOGUE.prepare(
    `INSERT INTO document (id, workspace, state, state_at, created_by, updated_at, checked_at)
     VALUES (?, 'default', 'creating', '', 'm1', '', '')`,
  )
    .bind(object.id)
    .run()
  const sentence = () => Array.from({ length: 6 }, () => chance.word()).join(' ')
  const text = () => `${sentence()}. ${sentence()}, ${chance.word()}. ${sentence()}.`
  const han = () => Array.from({ length: 8 }, () => chance.han()).join('') + '。'
  const input = newDocument([])
  const french = { id: 'fr', lang: 'fr', title: 'French', role: 'translation' } as const
  const pairs = Array.from({ length: 12 }, () => ({
    texts: { zh: paragraph(han() + han()), en: paragraph(text()), fr: paragraph(text()) },
  }))
  must(
    await object.service.create(
      object.id,
      { ...input, editions: [...input.editions, french], pairs },
      editor,
    ),
  )
  return object
}

/** Whatever was acknowledged, sent again with its key, gets the same answer and changes nothing. */
async function checkRetries(service: DocumentService, { acknowledged }: Ledger): Promise<void> {
  const before = must(await service.read())
  for (const { again, answer } of acknowledged.filter((_, k) => k % 5 === 0))
    expect(await again()).toEqual(answer)
  expect(must(await service.read())).toEqual(before)
}
