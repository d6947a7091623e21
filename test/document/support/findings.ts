import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect } from 'vitest'
import { checkDocument, lookAtPair, phraseOf } from '../../../src/checks/index.ts'
import { addTo, NO_SUMS } from '../../../src/checks/sums.ts'
import type { DocumentService } from '../../../src/contract/document-service.ts'
import { bodyText } from '../../../src/domain/index.ts'
import { Database } from '../../../src/document/store/database.ts'
import { readVerdicts } from '../../../src/document/check/share-rows.ts'
import { siteLexicon } from '../../../src/document/check/site-lexicon.ts'
import { editor, must, type createdDocument } from './document.ts'
import { everything, headOf, pairsNow, textOf } from './reading.ts'

export const LINES = [
  ['去年增长百分之四。', 'Last year it grew by by 4 percent.'],
  ['今年增长百分之五。', 'This year it grew by 50 percent.'],
  ['明年也会增长。', 'It will grow by by next year too.'],
] as const

type Made = Awaited<ReturnType<typeof createdDocument>>

/** Rings until nothing is due. */
export async function checked({ stub }: Pick<Made, 'stub'>): Promise<void> {
  while (await runDurableObjectAlarm(stub)) void 0
}

/**
 * Once all is checked, the server has found what the same functions find in the
 * whole text anew, and keeps the sums that its pairs come to.
 */
export async function expectAsAnew({ service, stub }: Made): Promise<void> {
  const pairs = await pairsNow(service)
  const texts = pairs.map(({ texts: { zh = [], en = [] } }) => ({
    source: bodyText(zh),
    target: bodyText(en),
    sourceLang: 'zh-Hans',
    targetLang: 'en',
  }))
  const lexicon = await siteLexicon(env.ASSETS, 'zh-Hans', 'en')
  const here = checkDocument(texts, lexicon && { lexicon })
  const there = await everything((request) => service.findings({ edition: 'en', ...request }))
  expect(there).toEqual(here.flatMap((list, k) => list.map((finding) => ({ pair: pairs[k]!.id, finding }))))

  const shares = texts.flatMap((pair) => lookAtPair(pair, lexicon && { lexicon }).shares)
  const sums = shares.reduce((all, { amounts }) => addTo(all, amounts, 1), NO_SUMS)
  await runInDurableObject(stub, (_, { storage }) => {
    const db = new Database(storage)
    expect(readVerdicts(db)[0]?.sums ?? NO_SUMS).toEqual(sums)
    expect(db.all('SELECT pair AS waits FROM to_judge UNION ALL SELECT subject FROM to_compare')).toEqual([])
  })
}

export async function found(service: DocumentService) {
  const page = await everything((request) => service.findings({ edition: 'en', ...request }))
  return page.map(({ pair, finding }) => `${pair} ${finding.rule}`)
}

/** What the browser would send for a finding of this rule. */
export async function dismissalOf(service: DocumentService, pair: string, rule: string, everywhere = false) {
  const { items } = must(await service.findings({ edition: 'en' }))
  const finding = items.find((item) => item.pair === pair && item.finding.rule === rule)?.finding
  if (!finding) throw new Error(`no ${rule} in ${pair}`)
  const revision = await headOf(service)
  const phrase = phraseOf(finding, textOf(await pairsNow(service), pair, 'en'))
  const { start, end } = finding
  return { rule, phrase, everywhere, anchor: { pair, edition: 'en', revision, start, end } }
}

export async function edit(service: DocumentService, pair: string, text: string) {
  const command = { kind: 'edit', texts: [{ pair, edition: 'en', text }] } as const
  return must(await service.revise({ base: await headOf(service), command, message: '' }, editor))
}
