import type { TFunction } from 'i18next'
import type { Finding } from '../checks/index.ts'
import type { CheckedRow } from './check-texts.ts'

/** A finding as the outside reads it. */
export interface WireFinding {
  readonly rule: string
  readonly category: string
  readonly severity: string
  readonly tier: string
  readonly start: number
  readonly end: number
  readonly sourceStart?: number
  readonly sourceEnd?: number
  readonly message: string
  readonly replacements: readonly string[]
}

export function wireFinding(finding: Finding, words: TFunction): WireFinding {
  const { key, params, ...rest } = finding
  const { rule, category, severity, tier, start, end, sourceStart, sourceEnd, replacements } = rest
  return {
    rule,
    category,
    severity,
    tier,
    start,
    end,
    ...(sourceStart !== undefined && sourceEnd !== undefined && { sourceStart, sourceEnd }),
    message: words(`checks:message.${key}`, params),
    replacements,
  }
}

/** A line a finding: its fields, the number of its pair (from 0) and the words it points at. */
export function findingsToJsonl(rows: readonly CheckedRow[], words: TFunction): string {
  return rows
    .flatMap(({ pair: { target }, findings }, pair) =>
      findings.map((finding) => {
        const quote = target.slice(finding.start, finding.end)
        return `${JSON.stringify({ pair, quote, ...wireFinding(finding, words) })}\n`
      }),
    )
    .join('')
}

/** How much of the text around a finding is shown. */
const AROUND = 30

/** For people, so pairs are numbered from 1, as the workbench shows them. */
export function findingsToText(rows: readonly CheckedRow[], words: TFunction): string {
  const blocks = rows.flatMap(({ pair: { target }, findings }, pair) =>
    findings.map((finding) => {
      const { rule, key, params, severity, replacements } = finding
      const head = `#${pair + 1}  ${words(`checks:severity.${severity}`)}  ${words(`checks:rule.${rule}.name`)}`
      const fix = replacements.length > 0 ? [`    → ${replacements.join(' | ')}`] : []
      return [
        head,
        `    ${words(`checks:message.${key}`, params)}`,
        `    ${inContext(target, finding)}`,
        ...fix,
      ].join('\n')
    }),
  )
  const count = words('check.found', { count: blocks.length })
  return `${[...blocks, count].join('\n')}\n`
}

/** "… will exceed [320 billion] yuan …", on one line. */
function inContext(target: string, { start, end }: Finding): string {
  const from = Math.max(0, start - AROUND)
  const to = Math.min(target.length, end + AROUND)
  const quote = target.slice(start, end)
  const shown = quote.length > 4 * AROUND ? `${quote.slice(0, 2 * AROUND)} … ${quote.slice(-AROUND)}` : quote
  const text = `${from > 0 ? '… ' : ''}${target.slice(from, start)}[${shown}]${target.slice(end, to)}${to < target.length ? ' …' : ''}`
  return text.replace(/\s+/g, ' ')
}
