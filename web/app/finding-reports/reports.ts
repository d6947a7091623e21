import type { ReportedRule } from '../../../src/contract/index.ts'
import type { FindingReport } from '../../../src/domain/index.ts'
import type { ApiResult } from '../../state/api-client.ts'
import { listReportedRules, listReports, removeReport } from '../../state/finding-report-client.ts'
import { PagedList } from '../../state/paged-list.ts'

/** What was read so far of the reports of one rule, or of all; newest first. */
export class Reports extends PagedList<FindingReport> {
  /** Of the whole workspace, the most often wrong first. */
  rules: readonly ReportedRule[] = []
  #rule: string | null = null

  async read(rule: string | null): Promise<void> {
    this.#rule = rule
    await Promise.all([this.readFirst(), this.#count()])
  }

  protected page(cursor: string | undefined) {
    return listReports(this.#rule, cursor)
  }

  /** One that somebody else removed is gone just as well. */
  async remove(id: string): Promise<ApiResult<null>> {
    const answer = await removeReport(id)
    if (!answer.ok && answer.error.code !== 'NOT_FOUND') return answer
    this.all = this.all?.filter((one) => one.id !== id) ?? null
    await this.#count()
    return { ok: true, value: null }
  }

  async #count(): Promise<void> {
    const answer = await listReportedRules()
    if (answer.ok) this.rules = answer.value.items
    this.changed()
  }
}
