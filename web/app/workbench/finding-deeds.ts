import { showToast } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import type { ApiResult } from '../../state/api-client.ts'
import { dismiss, reportFinding, restoreFinding } from '../../state/finding-client.ts'
import { failureText } from '../document/failure-text.ts'
import type { WorkbenchHost } from './feature.ts'
import type { DismissChoice } from './finding-events.ts'
import { ruleName } from './finding-words.ts'
import type { PlacedFinding } from './placed-findings.ts'

/** What is done about findings on the server, each told in a toast and taken back from there. */
export class FindingDeeds {
  readonly #host: Pick<WorkbenchHost, 'store'>

  constructor(host: Pick<WorkbenchHost, 'store'>) {
    this.#host = host
  }

  get #store(): WorkbenchHost['store'] {
    return this.#host.store
  }

  /** With the reason `wrong` the example is kept for whoever mends the rule. */
  async dismiss(one: PlacedFinding, choice: DismissChoice): Promise<void> {
    const { document, source, view } = this.#store
    const edition = document?.editions.find(({ id }) => id === view?.columns.target)
    const row = view?.rows.find(({ id }) => id === one.row)
    if (!document || !source || !edition || !view || row?.target !== one.text) return
    const { finding, phrase } = one
    const { start, end } = finding
    const anchor = { pair: one.row, edition: edition.id, revision: view.to, start, end }
    const request = { rule: finding.rule, phrase, anchor, ...choice }
    const texts = {
      source: row.source,
      target: row.target,
      sourceLang: source.lang,
      targetLang: edition.lang,
    }
    const answer =
      choice.reason === 'wrong'
        ? await reportFinding(document.id, { dismissal: request, finding, ...texts })
        : await dismiss(document.id, request)
    const said = t(choice.reason === 'wrong' ? 'findings:reported' : 'findings:dismissed')
    this.#tell(answer, said, ({ id }) => void this.restore(id))
  }

  async restore(dismissal: string): Promise<void> {
    const { document } = this.#store
    if (document) this.#tell(await restoreFinding(document.id, dismissal), t('findings:restored'))
  }

  /** Silent in this document, for everybody. */
  async mute(rule: string): Promise<void> {
    const before = this.#store.document?.rules.mutedRules ?? []
    if (before.includes(rule)) return
    const answer = await this.#store.client.change({ rules: { mutedRules: [...before, rule] } })
    const said = t('findings:muted', { rule: ruleName({ rule }) })
    this.#tell(answer, said, () => void this.#unmute(rule))
    if (answer.ok) await this.#store.refresh()
  }

  async #unmute(rule: string): Promise<void> {
    const before = this.#store.document?.rules.mutedRules ?? []
    const mutedRules = before.filter((one) => one !== rule)
    const answer = await this.#store.client.change({ rules: { mutedRules } })
    if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
    await this.#store.refresh()
  }

  #tell<T>(answer: ApiResult<T>, said: string, undo?: (value: T) => void): void {
    if (!answer.ok) {
      const isFull = answer.error.detail['limit'] === 'findingReports'
      showToast({ text: isFull ? t('findings:reports.full') : failureText(answer.error), tone: 'bad' })
      return
    }
    const { value } = answer
    showToast({
      text: said,
      tone: 'good',
      ...(undo && { action: { label: t('findings:undo'), run: () => undo(value) } }),
    })
  }
}
