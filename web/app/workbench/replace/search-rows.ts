import { findAll, replacementFor } from '../../../../src/text/replace/index.ts'
import type { ViewRow } from '../../../components/index.ts'
import type { ReplaceForm } from './replace-form.ts'

export interface Hit {
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The quote itself while nothing is to be replaced. */
  readonly replacement: string
  /** But for capitals. What is written in another form, such as 質量 for 质量, is replaced only when somebody says so. */
  readonly asTyped: boolean
  /** Somebody proposes the very same here: replaced as well only when somebody says so. */
  readonly isProposed?: boolean
}

export interface FoundRow {
  readonly row: ViewRow
  /** At least one, in order. */
  readonly hits: readonly Hit[]
}

/** How long the page may stand still, in ms. */
const SLICE_MS = 8

/** All rows that hold the words, in order; null when `signal` stopped it. The page stays alive meanwhile. */
export async function searchRows(
  rows: readonly ViewRow[],
  form: ReplaceForm,
  signal: AbortSignal,
): Promise<FoundRow[] | null> {
  const found: FoundRow[] = []
  let began = performance.now()
  for (const row of rows) {
    if (performance.now() - began > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve))
      began = performance.now()
    }
    if (signal.aborted) return null
    const hits = hitsIn(row[form.side], form)
    if (hits.length > 0) found.push({ row, hits })
  }
  return found
}

function hitsIn(text: string, form: ReplaceForm): Hit[] {
  return findAll(text, form).map(({ start, end }) => {
    const quote = text.slice(start, end)
    const { replacement, keepCase } = form
    return {
      start,
      end,
      quote,
      asTyped: quote.toLowerCase() === form.words.toLowerCase(),
      replacement: replacement === null ? quote : replacementFor(quote, form, replacement, keepCase),
    }
  })
}

/** Names a hit for as long as its row reads the same. */
export const keyOf = ({ id }: ViewRow, { start }: Hit): string => `${id}:${start}`
