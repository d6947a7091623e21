import { DOUBTFUL } from '../../../../src/text/align/bead.ts'
import type { ViewRow } from '../../../components/index.ts'

/** The aligner was not sure, and nobody has said since that it is right. */
export function isDoubtful({ confidence = 1 }: ViewRow): boolean {
  return confidence < DOUBTFUL
}

/** The doubtful row after (or before) a row, and round again; from nowhere, the first (or last) one. */
export function doubtfulBeside(
  rows: readonly ViewRow[],
  from: string | undefined,
  step: 1 | -1,
): ViewRow | undefined {
  const order = step === 1 ? rows : rows.toReversed()
  const k = order.findIndex(({ id }) => id === from) + 1
  return [...order.slice(k), ...order.slice(0, k)].find(isDoubtful)
}
