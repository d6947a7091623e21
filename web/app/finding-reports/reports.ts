import type { ReportedRule } from '../../../src/contract/index.ts'
import type { FindingReport } from '../../../src/domain/index.ts'
import type { ApiFailure, ApiResult } from '../../state/api-client.ts'
import { listReportedRules, listReports, removeReport } from '../../state/finding-report-client.ts'

/** What was read so far of the reports of one rule, or of all. */
export class Reports {
  /** Newest first; null: not known yet. */
  all: readonly FindingReport[] | null = null
  /** Of the whole workspace, the most often wrong first. */
  rules: readonly ReportedRule[] = []
  failure: ApiFailure | null = null
  reading = false
  readonly #changed: () => void
  #rule: string | null = null
  #next: string | null = null
  #asked = 0

  constructor(changed: () => void) {
    this.#changed = changed
  }

  get more(): boolean {
    return this.#next !== null
  }

  /** From the beginning. What stands there stays until the answer comes. */
  async read(rule: string | null): Promise<void> {
    this.#rule = rule
    await Promise.all([this.#ask(undefined), this.#count()])
  }

  async readMore(): Promise<void> {
    if (this.#next !== null && !this.reading) await this.#ask(this.#next)
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
    this.#changed()
  }

  async #ask(cursor: string | undefined): Promise<void> {
    const asked = ++this.#asked
    this.reading = true
    this.failure = null
    this.#changed()
    const page = await listReports(this.#rule, cursor)
    if (asked !== this.#asked) return
    this.reading = false
    if (page.ok) {
      this.all = [...((cursor !== undefined && this.all) || []), ...page.value.items]
      this.#next = page.value.nextCursor
    } else this.failure = page.error
    this.#changed()
  }
}
