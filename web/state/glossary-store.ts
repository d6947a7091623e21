import { sameTerm, type GlossaryTerm, type TermContent } from '../../src/domain/index.ts'
import type { ApiFailure } from './api-client.ts'
import { importTerms, putTerm, readGlossary, removeTerm, type GlossaryPlace } from './glossary-client.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** One glossary, open to be read and changed. Tells `change` whenever something here is different. */
export class GlossaryStore extends EventTarget {
  readonly place: GlossaryPlace
  /** In the order of their sources; null until they are here. */
  terms: readonly GlossaryTerm[] | null = null
  version = 0
  failure: ApiFailure | null = null
  readonly #order = new Intl.Collator(['zh-Hans-u-co-pinyin', 'en'])

  constructor(place: GlossaryPlace) {
    super()
    this.place = place
  }

  readonly load = oneAtATime(async () => {
    const read = await readGlossary(this.place)
    if (read.ok) {
      this.version = read.value.version
      this.#keep(read.value.terms)
    }
    this.failure = read.ok ? null : read.error
    this.dispatchEvent(new Event('change'))
  })

  /** Writes over a version; null when it is done. What stands there instead is in a TERM_CONFLICT's `term`. */
  async put(id: string, version: number, content: TermContent): Promise<ApiFailure | null> {
    const known = this.terms?.find((term) => term.id === id)
    if (known && known.version === version && sameTerm(known, content)) return null
    const answer = await putTerm(this.place, id, version, content)
    if (!answer.ok) return answer.error
    this.#keep([...(this.terms ?? []).filter((term) => term.id !== id), answer.value])
    this.version += 1
    this.dispatchEvent(new Event('change'))
    return null
  }

  async remove({ id, version }: GlossaryTerm): Promise<ApiFailure | null> {
    const answer = await removeTerm(this.place, id, version)
    if (!answer.ok) return answer.error
    this.#keep((this.terms ?? []).filter((term) => term.id !== id))
    this.version += 1
    this.dispatchEvent(new Event('change'))
    return null
  }

  /** @param version the one the preview was made from */
  async import(
    version: number,
    mode: 'merge' | 'replace',
    terms: readonly TermContent[],
  ): Promise<ApiFailure | null> {
    const answer = await importTerms(this.place, version, mode, terms)
    await this.load()
    return answer.ok ? null : answer.error
  }

  #keep(terms: readonly GlossaryTerm[]): void {
    this.terms = terms.toSorted((a, b) => this.#order.compare(a.source, b.source))
  }
}
