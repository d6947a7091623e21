import type { Accepted, BlameRun, PairBlame, RevisionFacts } from '../../../src/contract/index.ts'
import type { ViewRow } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import { authorName } from './who.ts'

/** As many people are told apart by looks; whoever comes after them shares the last. */
export const LOOKS = 6

/** Some words and who brought them. */
export interface Attributed {
  readonly row: ViewRow
  readonly start: number
  readonly end: number
  /** null: older than was looked at. */
  readonly revision: RevisionFacts | null
  readonly corrections: readonly Accepted[]
}

/** One whose words are in the text. */
export interface Author {
  readonly name: string
  /** 0: the first text, which is not marked; then 1…LOOKS. */
  readonly look: number
  /** Characters of theirs in the rows that were read. */
  readonly length: number
}

/** The runs of a row with everything known about them. */
export function attributed(row: ViewRow, blame: PairBlame): Attributed[] {
  const revisions = new Map(blame.revisions.map((revision) => [revision.number, revision]))
  const corrections = new Map(blame.corrections.map((correction) => [correction.id, correction]))
  return blame.runs.map(({ start, end, revision, correction }: BlameRun) => {
    const accepted = correction === undefined ? undefined : corrections.get(correction)
    return {
      row,
      start,
      end,
      revision: revision === null ? null : (revisions.get(revision) ?? null),
      corrections: accepted ? [accepted] : [],
    }
  })
}

/** Gives everyone a look of their own, in the order in which they were met. */
export class AuthorLooks {
  readonly #looks = new Map<string, number>()

  of({ revision, corrections }: Attributed): number {
    if (!revision || revision.number === 1) return 0
    const name = authorName(revision, corrections)
    const look = this.#looks.get(name) ?? Math.min(LOOKS, this.#looks.size + 1)
    this.#looks.set(name, look)
    return look
  }
}

/** Everyone whose words these are, the first text first, then by how much is theirs. */
export function authorsOf(runs: readonly Attributed[], looks: AuthorLooks): Author[] {
  const authors = new Map<string, Author>()
  for (const run of runs) {
    const look = looks.of(run)
    const name = look === 0 ? firstName(run) : authorName(run.revision!, run.corrections)
    const key = look === 0 ? '' : name
    const length = (authors.get(key)?.length ?? 0) + run.end - run.start
    authors.set(key, { name, look, length })
  }
  return [...authors.values()].toSorted(
    (a, b) => Number(a.look > 0) - Number(b.look > 0) || b.length - a.length,
  )
}

function firstName({ revision }: Attributed): string {
  if (!revision) return t('history:authors.older')
  const name = authorName(revision, [])
  return revision.label === undefined ? name : `${revision.label} · ${name}`
}
