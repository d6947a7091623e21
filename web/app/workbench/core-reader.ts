import type { RowReader, ViewRow } from '../../components/index.ts'
import { TextWork } from '../../state/text-work/text-work.ts'

/** The reader of the two languages in view: another pair of languages ends the one before. */
export class CoreReaders {
  #reader: CoreReader | null = null

  between(sourceLang: string, targetLang: string): CoreReader {
    if (this.#reader?.sourceLang === sourceLang && this.#reader.targetLang === targetLang) return this.#reader
    this.end()
    this.#reader = new CoreReader(sourceLang, targetLang)
    return this.#reader
  }

  end(): void {
    this.#reader?.end()
    this.#reader = null
  }
}

/** Segments and differences of rows, computed off the main thread when a row comes near the screen. */
export class CoreReader implements RowReader {
  readonly sourceLang: string
  readonly targetLang: string
  readonly #work = new TextWork()

  constructor(sourceLang: string, targetLang: string) {
    this.sourceLang = sourceLang
    this.targetLang = targetLang
  }

  segments(row: ViewRow) {
    const { sourceLang, targetLang } = this
    return this.#work.do({ kind: 'segments', source: row.source, target: row.target, sourceLang, targetLang })
  }

  diff(row: ViewRow) {
    return this.#work.do({
      kind: 'diff',
      before: row.before ?? row.target,
      after: row.target,
      lang: this.targetLang,
    })
  }

  end(): void {
    this.#work.end()
  }
}
