import type { DocumentPackage, Reading } from '../../domain/index.ts'
import type { History } from './history.ts'
import { invalid } from './package-error.ts'
import { splitsPair } from '../../text/surrogates.ts'

/** Whether what was read and approved was there: the texts in their length, the editions and revisions. */
export function checkReadings({ readings = [], approvals = [] }: DocumentPackage, history: History): void {
  for (const [k, reading] of readings.entries()) checkReading(reading, history, `readings[${k}]`)
  for (const [k, { edition, revision }] of approvals.entries()) {
    if (!history.hasEdition(edition)) invalid(`approvals[${k}].edition`, 'unknown-edition')
    if (revision > history.head) invalid(`approvals[${k}].revision`, 'unknown-revision')
  }
}

function checkReading({ pair, edition, revision, spans }: Reading, history: History, path: string): void {
  if (!history.hasEdition(edition)) invalid(`${path}.edition`, 'unknown-edition')
  if (revision > history.head) invalid(`${path}.revision`, 'unknown-revision')
  if (!history.wasBornBy(pair, revision)) invalid(`${path}.pair`, 'unknown-pair')
  const text = history.textAt(pair, edition, revision)
  for (const [k, { start, end }] of spans.entries()) {
    if (end > text.length) invalid(`${path}.spans[${k}]`, 'beyond-the-text')
    if (splitsPair(text, start) || splitsPair(text, end)) invalid(`${path}.spans[${k}]`, 'inside-a-character')
  }
}
