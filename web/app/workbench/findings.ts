import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Finding } from '../../../src/checks/index.ts'
import type { Mark, Place, ViewRow } from '../../components/index.ts'
import { loadWords, t, type Key } from '../../i18n/index.ts'
import { TextWork } from '../../state/text-work/text-work.ts'

/** The rows that are checked, with their languages. */
export interface CheckedRows {
  readonly rows: readonly ViewRow[]
  readonly sourceLang: string
  readonly targetLang: string
}

/** Checking starts when the text has stood still for so long. */
const PAUSE_MS = 600

/** A finding at its row. */
export interface PlacedFinding {
  readonly row: string
  readonly finding: Finding
}

/** What the automatic checks notice in the rows in view: off the main thread, once they stand still. */
export class Findings implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #work = new TextWork()
  #asked: readonly ViewRow[] | null = null
  #found: readonly PlacedFinding[] = []
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

  get marks(): Mark[] {
    return this.#found.map(({ row, finding }, k) => ({
      id: `finding:${k}`,
      row,
      kind: 'finding',
      at: finding.start,
      label: ruleName(finding),
    }))
  }

  of(row: string): Finding[] {
    return this.#found.filter((one) => one.row === row).map(({ finding }) => finding)
  }

  /** The first finding after a place, or before it; from the other end when there is none. */
  next(place: Place | null, rows: readonly ViewRow[], step: 1 | -1): PlacedFinding | undefined {
    const position = (row: string) => rows.findIndex(({ id }) => id === row)
    const here = place ? position(place.row) : -1
    const ordered = step === 1 ? this.#found : this.#found.toReversed()
    return ordered.find(({ row }) => step * (position(row) - here) > 0) ?? ordered[0]
  }

  /** Checks these rows; the same rows again are left alone, null takes all findings away. */
  check(wanted: CheckedRows | null): void {
    if (wanted?.rows === this.#asked) return
    this.#asked = wanted?.rows ?? null
    clearTimeout(this.#timer)
    if (wanted) this.#timer = setTimeout(() => void this.#run(wanted), PAUSE_MS)
    else this.#found = []
  }

  async #run({ rows, sourceLang, targetLang }: CheckedRows): Promise<void> {
    try {
      const pairs = rows.map(({ source, target }) => ({ source, target }))
      const [found] = await Promise.all([
        this.#work.do({ kind: 'check', pairs, sourceLang, targetLang }),
        loadWords('checks'),
      ])
      if (rows !== this.#asked) return
      this.#found = found.flatMap((list, k) => {
        const row = rows[k]
        return row ? list.map((finding) => ({ row: row.id, finding })) : []
      })
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
