import { LIMITS, ok, type Finding, type FindingReport } from '../domain/index.ts'
import { pageOf, readCursor } from './cursor.ts'

interface ReportRow {
  id: string
  document: string
  at: string
  by_name: string
  note: string
  source_lang: string
  target_lang: string
  source: string
  target: string
  finding: string
}

/** Examples of findings that were wrong. They outlive their documents: they are about the rules. */
export class FindingReports {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  /** Kept once, however often it is sent. */
  async keep(workspace: string, report: FindingReport): Promise<void> {
    await this.#db
      .prepare(
        `INSERT INTO finding_report (id, workspace, document, at, by_name, note, source_lang, target_lang,
                                     source, target, finding)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (id) DO NOTHING`,
      )
      .bind(
        report.id,
        workspace,
        report.document,
        report.at,
        report.by,
        report.note,
        report.sourceLang,
        report.targetLang,
        report.source,
        report.target,
        JSON.stringify(report.finding),
      )
      .run()
  }

  /** Newest first. */
  async list(workspace: string, request: { readonly cursor?: string; readonly limit?: number }) {
    const from = request.cursor === undefined ? ok(['~', ''] as const) : readCursor(request.cursor)
    if (!from.ok) return from
    const limit = request.limit ?? LIMITS.defaultPageSize
    const { results } = await this.#db
      .prepare(
        `SELECT id, document, at, by_name, note, source_lang, target_lang, source, target, finding
         FROM finding_report WHERE workspace = ?1 AND (at < ?2 OR (at = ?2 AND id > ?3))
         ORDER BY at DESC, id LIMIT ?4`,
      )
      .bind(workspace, ...from.value, limit + 1)
      .all<ReportRow>()
    return ok(pageOf(results, limit, (row) => [row.at, row.id], reportOf))
  }
}

function reportOf({ by_name, source_lang, target_lang, finding, ...row }: ReportRow): FindingReport {
  return {
    ...row,
    by: by_name,
    sourceLang: source_lang,
    targetLang: target_lang,
    finding: JSON.parse(finding) as Finding,
  }
}
