import type { Mark } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import type { TextHighlight } from './feature.ts'
import { ruleName } from './finding-words.ts'
import type { PlacedFinding } from './placed-findings.ts'

/** In the margin and on the map; grave ones by shape as well as by name. */
export function findingMarks(findings: readonly PlacedFinding[]): Mark[] {
  // A long text has ten thousand findings of a few dozen rules: words are looked up once a rule.
  const labels = new Map<string, string>()
  const labelOf = (finding: PlacedFinding['finding']) => {
    const key = `${finding.severity} ${finding.rule}`
    const label = labels.get(key) ?? `${ruleName(finding)} (${t(`checks:severity.${finding.severity}`)})`
    labels.set(key, label)
    return label
  }
  return findings.map(({ row, finding }, k) => ({
    id: `finding:${k}`,
    row,
    kind: 'finding',
    at: finding.start,
    label: labelOf(finding),
    ...(finding.severity !== 'minor' && { grave: true }),
  }))
}

export function findingHighlights(
  findings: readonly PlacedFinding[],
  current: PlacedFinding | null,
): TextHighlight[] {
  return findings.flatMap((one) => {
    const { start, end, severity } = one.finding
    const place = { row: one.row, side: 'target', start, end } as const
    const name = severity === 'minor' ? 'dz-finding' : 'dz-finding-grave'
    const here = one.finding === current?.finding
    return here
      ? [
          { ...place, name },
          { ...place, name: 'dz-finding-here' },
        ]
      : [{ ...place, name }]
  })
}
