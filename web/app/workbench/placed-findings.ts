import type { Dismissals } from '../../../src/checks/dismissals.ts'
import { phraseOf } from '../../../src/checks/phrase-of.ts'
import type { Dismissal, Finding } from '../../../src/domain/index.ts'
import type { Place, ViewRow } from '../../components/index.ts'

/** A finding at its row. */
export interface PlacedFinding {
  readonly row: string
  /** The words it was found in: its offsets mean nothing in any others. */
  readonly text: string
  readonly finding: Finding
  /** `phraseOf`. */
  readonly phrase: string
}

/** Findings as the checks answer them, a list a row, put at their rows. */
export function placed(found: readonly (readonly Finding[])[], rows: readonly ViewRow[]): PlacedFinding[] {
  return rows.flatMap((row, k) => placedAt(row, found[k] ?? []))
}

/** The findings of one row. */
export function placedAt({ id, target }: ViewRow, found: readonly Finding[]): PlacedFinding[] {
  return found.map((finding) => ({ row: id, text: target, finding, phrase: phraseOf(finding, target) }))
}

/** Those whose words still read as they did. */
export function stillThere(found: readonly PlacedFinding[], rows: readonly ViewRow[]): PlacedFinding[] {
  const texts = new Map(rows.map(({ id, target }) => [id, target]))
  return found.filter(({ row, text }) => texts.get(row) === text)
}

/** A finding that somebody dismissed, with what was said. */
export interface DismissedFinding extends PlacedFinding {
  readonly dismissal: Dismissal
}

/** Parts those that count from those that were dismissed; of muted rules, neither is shown. */
export function sift(
  found: readonly PlacedFinding[],
  dismissals: Dismissals<Dismissal>,
  muted: ReadonlySet<string>,
): { readonly shown: readonly PlacedFinding[]; readonly dismissed: readonly DismissedFinding[] } {
  const shown: PlacedFinding[] = []
  const dismissed: DismissedFinding[] = []
  for (const one of found) {
    if (muted.has(one.finding.rule)) continue
    const dismissal = dismissals.of(one.phrase, one.row, one.finding)
    if (dismissal) dismissed.push({ ...one, dismissal })
    else shown.push(one)
  }
  return { shown, dismissed }
}

/**
 * The finding after the current one, or before it; after one that was answered
 * meanwhile, the one beyond where it stood. Without a current one, the first
 * beyond the place. From the other end when there is none.
 */
export function nextFinding(
  found: readonly PlacedFinding[],
  current: PlacedFinding | null,
  place: Place | null,
  rows: readonly ViewRow[],
  step: 1 | -1,
): PlacedFinding | undefined {
  const at = current ? found.findIndex((one) => isSame(one, current)) : -1
  if (at >= 0) return found[(at + step + found.length) % found.length]
  const positions = new Map(rows.map(({ id }, k) => [id, k]))
  const here = positions.get(current?.row ?? place?.row ?? '') ?? -1
  const from = current?.finding.start ?? (step === 1 ? 0 : Infinity)
  const isBeyond = ({ row, finding }: PlacedFinding) => {
    const ahead = step * ((positions.get(row) ?? -1) - here)
    return ahead > 0 || (ahead === 0 && step * (finding.start - from) >= 0)
  }
  const ordered = step === 1 ? found : found.toReversed()
  return ordered.find(isBeyond) ?? ordered[0]
}

/** Of two looks at the same words. */
export function isSame(one: PlacedFinding, other: PlacedFinding): boolean {
  return one.row === other.row && one.phrase === other.phrase && one.finding.start === other.finding.start
}
