import { checkDocument, checkPair, type CheckOptions, type Finding } from '../../../src/checks/index.ts'

export interface Found extends Finding {
  readonly quote: string
}

export const zhEn = { sourceLang: 'zh-Hans', targetLang: 'en' }

/** What one rule says of a pair, with the words it points at. */
export function found(rule: string, source: string, target: string, options: CheckOptions = {}): Found[] {
  return checkPair({ ...zhEn, source, target }, options)
    .filter((finding) => finding.rule === rule)
    .map((finding) => ({ ...finding, quote: target.slice(finding.start, finding.end) }))
}

export const quotes = (rule: string, source: string, target: string, options: CheckOptions = {}) =>
  found(rule, source, target, options).map(({ quote }) => quote)

/** What one rule says of a document: `pair quote`, in order. */
export function foundInDocument(
  rule: string,
  pairs: readonly (readonly [string, string])[],
  options: CheckOptions = {},
): string[] {
  const list = pairs.map(([source, target]) => ({ ...zhEn, source, target }))
  return checkDocument(list, options).flatMap((findings, k) =>
    findings
      .filter((finding) => finding.rule === rule)
      .map(({ start, end }) => `${k} ${list[k]!.target.slice(start, end)}`),
  )
}
