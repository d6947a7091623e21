import { runDurableObjectAlarm } from 'cloudflare:test'
import { phraseOf } from '../../../src/checks/index.ts'
import type { DocumentService } from '../../../src/contract/document-service.ts'
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
