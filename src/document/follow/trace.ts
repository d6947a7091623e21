import type { Edition } from '../../domain/index.ts'
import { changesAround, type Survivor } from '../../text/diff/index.ts'
import type { Step } from '../../text/merge/index.ts'
import { joinTexts, type Joined } from '../history/bodies.ts'
import type { Database } from '../store/database.ts'
import { groupAmong, tiedTo } from '../history/lineage.ts'
import { Origins } from './origins.ts'
import { lengthOf, sameIn, sliceOf, type Stretch } from './stretches.ts'
import type { Placed } from '../history/structure.ts'
import { bodyAt } from '../history/texts.ts'

/** The texts of tied pairs at two revisions, and what of the first is in the second. */
export interface Trace {
  readonly before: Joined
  readonly after: Joined
  /** Character by character, by the record of where each part went; null: it does not tell, only comparing does. */
  readonly same: readonly Survivor[] | null
}

/** The pair with all that it was merged with, split into or divided anew with between two revisions. */
export function traceGroup(
  db: Database,
  pair: string,
  edition: Pick<Edition, 'id' | 'lang'>,
  from: number,
  to: number,
): Trace {
  const tied = tiedTo(db, pair, from, to)
  const group = groupAmong(db, tied, from, to)
  const origins = Origins.between(db, pair, edition, from, to, tied)
  const [before, old] = join(db, origins, edition.id, group.before, from)
  const [after, now] = join(db, origins, edition.id, group.after, to)
  return { before, after, same: old && now && sameIn(old, now) }
}

/** Traces worked out once for all that asks for them while nothing is written. */
export class Traces {
  readonly #db: Database
  readonly #known = new Map<string, Trace>()

  constructor(db: Database) {
    this.#db = db
  }

  of(pair: string, edition: Pick<Edition, 'id' | 'lang'>, from: number, to: number): Trace {
    const key = `${pair} ${edition.id} ${from} ${to}`
    const known = this.#known.get(key) ?? traceGroup(this.#db, pair, edition, from, to)
    this.#known.set(key, known)
    return known
  }
}

export function stepOf({ before, after, same }: Trace): Step {
  const made = same && changesAround(same, before.text, after.text)
  return { before: before.text, after: after.text, made }
}

function join(
  db: Database,
  origins: Origins | null,
  edition: string,
  members: readonly Placed[],
  revision: number,
): readonly [Joined, Stretch[] | null] {
  const parts = members.map(({ pair }) => ({
    pair,
    body: origins?.bodyAt(pair, revision) ?? bodyAt(db, pair, edition, revision),
  }))
  const joined = joinTexts(parts)
  const spoken = parts.filter(({ body }) => body.length > 0)
  const known = spoken.map(({ pair }) => origins?.of(pair, revision) ?? null)
  if (known.includes(null)) return [joined, null]
  const lead = spoken[0]?.body[0]?.lead ?? ''
  const text = sliceOf(
    known.flatMap((one) => one ?? []),
    lead.length,
    lead.length + joined.text.length,
  )
  return [joined, lengthOf(text) === joined.text.length ? text : null]
}
