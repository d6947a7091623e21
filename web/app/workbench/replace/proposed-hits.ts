import type { Correction, ProposedChange } from '../../../../src/domain/index.ts'
import type { ReplaceForm } from './replace-form.ts'
import type { FoundRow, Hit } from './search-rows.ts'

/** What was found, with the hits marked for which an open correction already says the same. */
export function withProposed(
  found: readonly FoundRow[],
  corrections: readonly Correction[],
  { side, replacement }: ReplaceForm,
): readonly FoundRow[] {
  if (side !== 'target' || replacement === null) return found
  return found.map((one) => {
    const open = corrections.filter(({ pair }) => pair === one.row.id).flatMap(({ changes }) => changes)
    if (open.length === 0) return one
    const hits = one.hits.map((hit) =>
      open.some((change) => isSame(change, hit)) ? { ...hit, isProposed: true } : hit,
    )
    return { ...one, hits }
  })
}

function isSame({ state, standing }: ProposedChange, hit: Hit): boolean {
  if (state !== 'open' || standing?.state !== 'clean') return false
  const { start, end, replacement } = standing.change
  return start === hit.start && end === hit.end && replacement === hit.replacement
}
