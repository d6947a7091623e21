import type { FindingReport } from '../../domain/index.ts'

/**
 * A line of JSON, its end included, that is a pair as `duizhao check --pairs`
 * reads it and says beside it what was reported: the rule, where it pointed
 * (UTF-16 offsets) and at which words. It travels to whoever mends the rule, so
 * it names no person.
 */
export function reportLine({ finding, ...report }: FindingReport): string {
  const { source, target, sourceLang, targetLang, note, at, document, id } = report
  const { rule, category, severity, tier, start, end, sourceStart, sourceEnd, replacements } = finding
  const inSource = sourceStart !== undefined &&
    sourceEnd !== undefined && { sourceStart, sourceEnd, sourceQuote: source.slice(sourceStart, sourceEnd) }
  const line = {
    source,
    target,
    sourceLang,
    targetLang,
    rule,
    category,
    severity,
    tier,
    start,
    end,
    quote: target.slice(start, end),
    ...inSource,
    replacements,
    note,
    at,
    document,
    id,
  }
  return `${JSON.stringify(line)}\n`
}
