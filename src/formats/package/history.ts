import { bodyText, LIMITS, type Body, type PackagedRevision } from '../../domain/index.ts'
import { checkLimit, invalid } from './package-error.ts'

/** What a package's revisions add up to: which pairs there were when, and what they read. */
export class History {
  readonly head: number
  readonly #editions: ReadonlySet<string>
  /** The revision at which a pair was born. */
  readonly #born = new Map<string, number>()
  readonly #alive = new Set<string>()
  /** By pair and edition: the revisions that changed the text, rising, with what it read from then on. */
  readonly #texts = new Map<string, { revision: number; body: Body }[]>()
  readonly #strings = new Map<Body, string>()

  /** @throws a refusal where the revisions do not follow from one another. */
  constructor(editions: ReadonlySet<string>, revisions: readonly PackagedRevision[], path: string) {
    this.#editions = editions
    this.head = revisions.length
    for (const [k, revision] of revisions.entries()) this.#add(revision, k + 1, `${path}[${k}]`)
  }

  hasEdition(id: string): boolean {
    return this.#editions.has(id)
  }

  wasBornBy(pair: string, revision: number): boolean {
    return (this.#born.get(pair) ?? Infinity) <= revision
  }

  /** The text of a pair in an edition at a revision; '' where there was none. */
  textAt(pair: string, edition: string, revision: number): string {
    const rows = this.#texts.get(key(pair, edition)) ?? []
    let [low, high] = [0, rows.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((rows[middle]?.revision ?? 0) <= revision) low = middle + 1
      else high = middle
    }
    const body = rows[low - 1]?.body
    if (!body) return ''
    const known = this.#strings.get(body) ?? bodyText(body)
    this.#strings.set(body, known)
    return known
  }

  #add(revision: PackagedRevision, number: number, path: string): void {
    if (revision.number !== number) invalid(`${path}.number`, 'out-of-order')
    this.#addStructure(revision, path)
    this.#addTexts(revision, path)
    for (const [k, edition] of revision.editions.entries()) {
      if (!this.hasEdition(edition)) invalid(`${path}.editions[${k}]`, 'unknown-edition')
    }
    for (const [k, { parents, children }] of revision.lineage.entries()) {
      const stranger = [...parents, ...children].find((pair) => !this.#born.has(pair))
      if (stranger !== undefined) invalid(`${path}.lineage[${k}]`, 'unknown-pair')
    }
    if (revision.restored !== undefined && revision.restored >= number)
      invalid(`${path}.restored`, 'not-earlier')
  }

  #addStructure({ structure, number }: PackagedRevision, path: string): void {
    const named = new Set<string>()
    for (const [k, { pair, alive }] of structure.entries()) {
      const place = `${path}.structure[${k}]`
      if (named.has(pair)) invalid(`${place}.pair`, 'duplicate')
      named.add(pair)
      if (!this.#born.has(pair)) {
        if (!alive) invalid(`${place}.alive`, 'never-born')
        this.#born.set(pair, number)
      }
      if (alive) this.#alive.add(pair)
      else this.#alive.delete(pair)
    }
    checkLimit('pairs', LIMITS.pairs, this.#alive.size, `${path}.structure`)
  }

  #addTexts({ texts, number }: PackagedRevision, path: string): void {
    for (const [k, { pair, edition, body }] of texts.entries()) {
      const place = `${path}.texts[${k}]`
      if (!this.#born.has(pair)) invalid(`${place}.pair`, 'unknown-pair')
      if (!this.hasEdition(edition)) invalid(`${place}.edition`, 'unknown-edition')
      const rows = this.#texts.get(key(pair, edition)) ?? []
      if (rows.at(-1)?.revision === number) invalid(place, 'duplicate')
      rows.push({ revision: number, body })
      this.#texts.set(key(pair, edition), rows)
    }
  }
}

const key = (pair: string, edition: string): string => `${pair} ${edition}`
