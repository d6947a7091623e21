import { SEVERITIES, type Finding, type Severity } from '../../../src/domain/index.ts'
import { ruleName } from './finding-words.ts'
import type { PlacedFinding } from './placed-findings.ts'

/** The first halves of MQM's categories. */
const DIMENSIONS = ['Accuracy', 'Terminology', 'Fluency', 'Style', 'Locale'] as const

export type Dimension = (typeof DIMENSIONS)[number]

/** '' lets everything through. */
export interface FindingFilter {
  readonly severity: Severity | ''
  readonly dimension: Dimension | ''
  readonly rule: string
}

export const NO_FILTER: FindingFilter = { severity: '', dimension: '', rule: '' }

function dimensionOf({ category }: Finding): string {
  return category.split('/')[0] ?? ''
}

export function passes({ finding }: PlacedFinding, { severity, dimension, rule }: FindingFilter): boolean {
  return (
    (severity === '' || finding.severity === severity) &&
    (dimension === '' || dimensionOf(finding) === dimension) &&
    (rule === '' || finding.rule === rule)
  )
}

/** How many there are of each value, as far as the other filters let through; those without any are left out. */
export function choices(found: readonly PlacedFinding[], filter: FindingFilter) {
  const among = (without: Partial<FindingFilter>) =>
    found.filter((one) => passes(one, { ...filter, ...without }))
  const bySeverity = Map.groupBy(among({ severity: '' }), ({ finding }) => finding.severity)
  const byDimension = Map.groupBy(among({ dimension: '' }), ({ finding }) => dimensionOf(finding))
  const byRule = Map.groupBy(among({ rule: '' }), ({ finding }) => finding.rule)
  return {
    severity: SEVERITIES.toReversed().flatMap((value) => choice(value, bySeverity.get(value))),
    dimension: DIMENSIONS.flatMap((value) => choice(value, byDimension.get(value))),
    rule: [...byRule]
      .flatMap(([value, list]) => choice(value, list))
      .toSorted((a, b) => ruleName({ rule: a.value }).localeCompare(ruleName({ rule: b.value }))),
  }
}

function choice<T extends string>(
  value: T,
  list: readonly unknown[] | undefined,
): { value: T; count: number }[] {
  return list ? [{ value, count: list.length }] : []
}
