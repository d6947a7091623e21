import type { DocumentService } from '../../../src/contract/document-service.ts'
import type { Cut, RevisionCommand } from '../../../src/domain/index.ts'
import { editor } from './document.ts'
import { headOf } from './reading.ts'

export const FIRST = 'The first sentence, which is rather long.'
export const SECOND = 'The second sentence.'
export const LINES = [
  ['第一句很长很长很长。第二句。', `${FIRST} ${SECOND}`],
  ['第三句。', 'The third sentence.'],
  ['第四句。', 'The fourth sentence.'],
] as const

export async function revise(service: DocumentService, command: RevisionCommand, base?: number) {
  return service.revise({ base: base ?? (await headOf(service)), command, message: '' }, editor)
}

export function realign(pairs: readonly string[], ...cuts: Cut[]): RevisionCommand {
  return { kind: 'realign', pairs, cuts }
}

/** Moves the last English sentence of p1 to p2. */
export const MOVE_DOWN = realign(['p1', 'p2'], {
  zh: { pair: 'p2', at: 0 },
  en: { pair: 'p1', at: FIRST.length + 1 },
})

/** Of p1, cuts off the second sentence on both sides. */
export const SPLIT = realign(['p1'], { zh: { pair: 'p1', at: 10 }, en: { pair: 'p1', at: FIRST.length + 1 } })
