import { fail, LIMITS, ok, type Finding, type FindingReport, type Result } from '../domain/index.ts'
import { readCursor, writeCursor } from './cursor.ts'

/** As it is kept: what the document is called now is for its own row to say. */
export type KeptReport = Omit<FindingReport, 'title'>

export interface ReportsRequest {
  /** Only those of this rule. */
  readonly rule?: string
  readonly cursor?: string
  /** A page ends earlier where its texts would be more than PAGE_BYTES. */
  readonly limit?: number
}

/** How many reports say that a rule was wrong. */
export interface ReportedRule {
  readonly rule: string
  readonly count: number
}

interface ReportRow {
  id: string
  document: string
  title: string | null
  at: string
  by_name: string
  note: string
  source_lang: string
  target_lang: string
  source: string
  target: string
  finding: string
}

/** Texts of one page, UTF-8: the first report is on it whatever it weighs. */
const PAGE_BYTES = 2 * 1024 * 1024

/** Examples of findings that were wrong. They outlive their documents: they are about the rules. */
export class FindingReports {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  /** Whether another one fits; two that come at once may both find room. */
  async room(workspace: string): Promise<Result<null>> {
    const kept = await this.#db
      .prepare('SELECT count(*) AS kept FROM finding_report WHERE workspace = ?')
      .bind(workspace)
      .first<number>('kept')
    const actual = (kept ?? 0) + 1
    const max = LIMITS.findingReports
    return actual <= max
      ? ok(null)
      : fail({ code: 'LIMIT_EXCEEDED', limit: 'findingReports', max, actual, path: '' })
  }

  /** Kept once, however often it is sent. */
  async keep(workspace: string, report: KeptReport): Promise<void> {
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

  async remove(workspace: string, id: string): Promise<Result<null>> {
    const { meta } = await this.#db
      .prepare('DELETE FROM finding_report WHERE id = ?1 AND workspace = ?2')
      .bind(id, workspace)
      .run()
    return meta.changes > 0 ? ok(null) : fail({ code: 'NOT_FOUND', what: 'finding-report', id })
  }

  /** Newest first. */
  async list(workspace: string, request: ReportsRequest) {
    const from = request.cursor === undefined ? ok(['~', ''] as const) : readCursor(request.cursor)
    if (!from.ok) return from
    const limit = request.limit ?? LIMITS.defaultPageSize
    const given = request.rule === undefined ? [] : [request.rule]
    const { results } = await this.#db
      .prepare(
        `WITH page AS (
           SELECT id, row_number() OVER (ORDER BY at DESC, id) AS place, count(*) OVER () AS found,
                  sum(bytes) OVER (ORDER BY at DESC, id) AS bytes
           FROM (SELECT id, at, octet_length(source) + octet_length(target) AS bytes FROM finding_report
                 WHERE workspace = ?1 AND (at < ?2 OR (at = ?2 AND id > ?3)) ${given.length > 0 ? 'AND rule = ?6' : ''}
                 ORDER BY at DESC, id LIMIT ?4))
         SELECT page.id, report.document, document.title, report.at, by_name, note, source_lang, target_lang,
                source, target, finding, found
         FROM page CROSS JOIN finding_report AS report ON report.id = page.id
              LEFT JOIN document ON document.id = report.document AND document.state = 'live'
         WHERE place = 1 OR bytes <= ?5 ORDER BY place`,
      )
      .bind(workspace, ...from.value, limit + 1, PAGE_BYTES, ...given)
      .all<ReportRow & { found: number }>()
    const rows = results.slice(0, limit)
    const last = rows.at(-1)
    const more = last !== undefined && last.found > rows.length
    return ok({ items: rows.map(reportOf), nextCursor: more ? writeCursor([last.at, last.id]) : null })
  }

  /** The most often wrong first. */
  async rules(workspace: string): Promise<ReportedRule[]> {
    const { results } = await this.#db
      .prepare(
        `SELECT rule, count(*) AS count FROM finding_report WHERE workspace = ?
         GROUP BY rule ORDER BY count DESC, rule`,
      )
      .bind(workspace)
      .all<{ rule: string; count: number }>()
    return results
  }
}

function reportOf(row: ReportRow): FindingReport {
  return {
    id: row.id,
    document: row.document,
    title: row.title,
    at: row.at,
    by: row.by_name,
    note: row.note,
    sourceLang: row.source_lang,
    targetLang: row.target_lang,
    source: row.source,
    target: row.target,
    finding: JSON.parse(row.finding) as Finding,
  }
}
