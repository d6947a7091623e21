import type { PairReading } from '../../src/domain/index.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { readings } from './reading-client.ts'

/** What is known of the reading of the edition in view, kept up to date by what changed since it was last asked. */
export class KnownReadings {
  readonly #document: string
  readonly #changed: () => void
  #edition: string | null = null
  #wanted: { readonly edition: string; readonly seq: number } | null = null
  #seq = 0
  #byPair: ReadonlyMap<string, PairReading> = new Map()

  constructor(document: string, changed: () => void) {
    this.#document = document
    this.#changed = changed
  }

  /** The same map until something in it is different. */
  get byPair(): ReadonlyMap<string, PairReading> {
    return this.#byPair
  }

  /** Asks for what is new at an event of the document. */
  follow(edition: string, seq: number): void {
    if (this.#edition === edition && seq <= this.#seq) return
    this.#wanted = { edition, seq }
    void this.#read()
  }

  readonly #read = oneAtATime(async () => {
    const wanted = this.#wanted
    if (!wanted) return
    const { edition, seq } = wanted
    const isNew = this.#edition !== edition
    const found = new Map(isNew ? [] : this.#byPair)
    for await (const page of readings(this.#document, edition, isNew ? 0 : this.#seq)) {
      // What could not be read is asked for again at the next event.
      if (!page.ok) return
      for (const reading of page.value.items) found.set(reading.pair, reading)
    }
    this.#edition = edition
    this.#seq = seq
    this.#byPair = found
    this.#changed()
  })
}
