import type { Finding } from '../../../src/checks/index.ts'
import type { ComparisonRow } from '../../../src/contract/index.ts'
import { bodyText, primaryLanguage, type Pair, type TermContent } from '../../../src/domain/index.ts'
import type { ReportRow } from '../../../src/formats/report/index.ts'
import {
  addMeasures,
  NO_MEASURES,
  scoresOf,
  type MeasuredScores,
  type Measures,
} from '../../../src/text/metrics/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import type { DocumentClient } from '../../state/document-client.ts'
import { readActiveTerms } from '../../state/glossary-client.ts'
import { TextWork } from '../../state/text-work/text-work.ts'
import type { ReportChoice } from './report-address.ts'
import { issuesOfRow, readIssues, type IssuesByPair } from './report-issues.ts'

/** A report as it was worked out. */
export interface MeasuredReport {
  readonly choice: ReportChoice
  readonly rows: readonly ReportRow[]
  /** Of all rows together. */
  readonly whole: MeasuredScores
  /** By row, in the two texts. */
  readonly findings: { readonly before: readonly Finding[][]; readonly after: readonly Finding[][] }
}

/** The languages and the source of the document a report is about. */
export interface ReportLangs {
  readonly source: string
  readonly sourceLang: string
  readonly targetLang: string
}

/** Parts of the work, as shares of its length: reading, measuring, checking the one text and the other. */
const PARTS = { read: 0.2, measure: 0.5, check: 0.15 } as const

/** A row before it is measured. */
type Texts = Omit<ReportRow, 'scores' | 'findings'>

/**
 * Reads both texts and measures them off the main thread.
 * @param progress hears the share that is done, 0…1.
 * @returns what failed, when the server did not give the texts. Rejects when `signal` aborts.
 */
export async function readReport(
  client: DocumentClient,
  choice: ReportChoice,
  langs: ReportLangs,
  pairs: number,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<MeasuredReport | ApiFailure> {
  const issues = await readIssues(client.id, choice.after, langs.source, signal)
  if (!issues.ok) return issues.error
  const texts: Texts[] = []
  for await (const page of client.compare(choice.before.revision, choice.after.revision, signal)) {
    if (!page.ok) return page.error
    for (const row of page.value.items) {
      texts.push(textsOf(row, choice, langs.source, issues.value, texts.length + 1))
    }
    progress(PARTS.read * Math.min(1, texts.length / Math.max(1, pairs)))
  }
  const terms = await termsOf(client.id, langs)
  const work = new TextWork()
  try {
    return await measureTexts(work, texts, choice, { ...langs, terms }, signal, progress)
  } finally {
    work.end()
  }
}

async function measureTexts(
  work: TextWork,
  texts: readonly Texts[],
  choice: ReportChoice,
  { sourceLang, targetLang, terms }: ReportLangs & { readonly terms: readonly TermContent[] },
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<MeasuredReport> {
  const measures = await work.do(
    { kind: 'measure', texts: texts.map(({ before, after }) => ({ before, after })), lang: targetLang },
    { signal, progress: (done) => progress(PARTS.read + PARTS.measure * done) },
  )
  const check = (side: 'before' | 'after') => {
    const pairs = texts.map((row) => ({ source: row.source, target: row[side] }))
    return work.do({ kind: 'check', pairs, sourceLang, targetLang, terms }, { signal })
  }
  progress(PARTS.read + PARTS.measure)
  const before = await check('before')
  progress(1 - PARTS.check)
  const after = await check('after')
  const rows = texts.map((row, k) => ({
    ...row,
    scores: scoresOf(measures[k] ?? NO_MEASURES),
    findings: { before: before[k]?.length ?? 0, after: after[k]?.length ?? 0 },
  }))
  return { choice, rows, whole: scoresOf(sum(measures)), findings: { before, after } }
}

/** Without an answer the built-in termbase stands alone. */
async function termsOf(document: string, { sourceLang, targetLang }: ReportLangs) {
  const [from, to] = [primaryLanguage(sourceLang), primaryLanguage(targetLang)]
  const read = await readActiveTerms({ document, from, to })
  return read.ok ? read.value : []
}

function sum(measures: readonly Measures[]): Measures {
  return measures.reduce(addMeasures, NO_MEASURES)
}

function textsOf(
  row: ComparisonRow,
  choice: ReportChoice,
  source: string,
  issues: IssuesByPair,
  number: number,
): Texts {
  const shown = row.after.length > 0 ? row.after : row.before
  return {
    number,
    id: shown.map(({ id }) => id).join('+'),
    source: textOf(shown, source),
    before: textOf(row.before, choice.before.edition),
    after: textOf(row.after, choice.after.edition),
    issues: issuesOfRow(row.after, issues, choice.after, source),
  }
}

function textOf(pairs: readonly Pair[], edition: string): string {
  return bodyText(pairs.flatMap((pair) => pair.texts[edition] ?? []))
}
