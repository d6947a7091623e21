import { Dismissals } from '../../../src/checks/dismissals.ts'
import type { Finding } from '../../../src/checks/index.ts'
import { phraseOf } from '../../../src/checks/phrase-of.ts'
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
import { readDismissals } from '../../state/finding-client.ts'
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

/** What a report has to know of its document. */
export interface ReportLangs {
  readonly source: string
  /** Rules that are silent in it. */
  readonly muted: readonly string[]
  readonly sourceLang: string
  readonly targetLang: string
}

/** Parts of the work, as shares of its length: reading, measuring, checking the one text and the other. */
const PARTS = { read: 0.2, measure: 0.5, check: 0.15 } as const

/** What people said that the checks heed. */
interface Known {
  readonly terms: readonly TermContent[]
  readonly dismissals: Dismissals
}

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
  const dismissals = await dismissalsOf(client.id)
  const work = new TextWork()
  try {
    return await measureTexts(work, texts, choice, { ...langs, terms, dismissals }, signal, progress)
  } finally {
    work.end()
  }
}

async function measureTexts(
  work: TextWork,
  texts: readonly Texts[],
  choice: ReportChoice,
  { sourceLang, targetLang, muted, terms, dismissals }: ReportLangs & Known,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<MeasuredReport> {
  const measures = await work.do(
    { kind: 'measure', texts: texts.map(({ before, after }) => ({ before, after })), lang: targetLang },
    { signal, progress: (done) => progress(PARTS.read + PARTS.measure * done) },
  )
  const check = async (side: 'before' | 'after') => {
    const pairs = texts.map((row) => ({ source: row.source, target: row[side] }))
    const found = await work.do({ kind: 'check', pairs, sourceLang, targetLang, terms }, { signal })
    const counts = (finding: Finding, row: Texts | undefined) =>
      !muted.includes(finding.rule) && !(row && isDismissed(finding, row.id, row[side], dismissals))
    return found.map((list, k) => list.filter((finding) => counts(finding, texts[k])))
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

/** Neither text need be the one the dismissals were carried to: the phrase in its pair must do. */
function isDismissed(finding: Finding, row: string, text: string, dismissals: Dismissals): boolean {
  const phrase = phraseOf(finding, text)
  return row.split('+').some((pair) => dismissals.of(phrase, pair, null) !== undefined)
}

/** Without an answer every finding counts. */
async function dismissalsOf(document: string): Promise<Dismissals> {
  const read = await readDismissals(document)
  return new Dismissals(read.ok ? read.value : [])
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
