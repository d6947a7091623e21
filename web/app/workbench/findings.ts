import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Finding } from '../../../src/checks/index.ts'
import type { TermContent } from '../../../src/domain/index.ts'
import type { ViewRow } from '../../components/index.ts'
import { loadWords, t, type Key } from '../../i18n/index.ts'
import { TextWork } from '../../state/text-work/text-work.ts'
import { placed, stillThere, type PlacedFinding } from './placed-findings.ts'

/** The rows that are checked, with their languages. */
export interface CheckedRows {
  readonly rows: readonly ViewRow[]
  readonly sourceLang: string
  readonly targetLang: string
  /** Of own glossaries. */
  readonly terms: readonly TermContent[]
}

/** Checking starts when the text has stood still for so long. */
const PAUSE_MS = 600

/** What the automatic checks notice in the rows in view: off the main thread, once they stand still. */
export class Findings implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #work = new TextWork()
  #asked: readonly ViewRow[] | null = null
  #askedTerms: readonly TermContent[] | null = null
  #found: readonly PlacedFinding[] = []
  #byRow: ReadonlyMap<string, readonly PlacedFinding[]> = new Map()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    this.#work.end()
    this.#asked = null
  }

  /** In the order of the text. */
  get all(): readonly PlacedFinding[] {
    return this.#found
  }

  of(row: string): readonly Finding[] {
    return this.#byRow.get(row)?.map(({ finding }) => finding) ?? []
  }

  /** Checks these rows; the same rows and terms again are left alone, null takes all findings away. */
  check(wanted: CheckedRows | null): void {
    const rows = wanted?.rows ?? null
    const terms = wanted?.terms ?? null
    if (rows === this.#asked && terms === this.#askedTerms) return
    this.#asked = rows
    this.#askedTerms = terms
    clearTimeout(this.#timer)
    // Until the answer is here: a finding in words that read otherwise now would point anywhere.
    this.#keep(rows ? stillThere(this.#found, rows) : [])
    if (wanted) this.#timer = setTimeout(() => void this.#run(wanted), PAUSE_MS)
  }

  #keep(found: readonly PlacedFinding[]): void {
    this.#found = found
    this.#byRow = Map.groupBy(found, ({ row }) => row)
  }

  async #run({ rows, sourceLang, targetLang, terms }: CheckedRows): Promise<void> {
    try {
      const pairs = rows.map(({ source, target }) => ({ source, target }))
      const [found] = await Promise.all([
        this.#work.do({ kind: 'check', pairs, sourceLang, targetLang, terms }),
        loadWords('checks'),
      ])
      if (rows !== this.#asked || terms !== this.#askedTerms) return
      this.#keep(placed(found, rows))
      this.#host.requestUpdate()
    } catch {
      // The page was left, or the worker is not to be had: the text is read without findings.
    }
  }
}

export function ruleName(finding: Finding): string {
  return t(`checks:rule.${finding.rule}.name` as Key)
}

/** What is wrong, in a sentence. */
export function findingText({ key, params }: Finding): string {
  return t(`checks:message.${key}` as Key, params)
}

/** Why the rule exists. */
export function ruleReason({ rule }: Finding): string {
  return t(`checks:rule.${rule}.why` as Key)
}
