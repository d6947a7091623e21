import type { Body, Edition, Pair } from '../../../src/domain/index.ts'
import type { ApiResult } from '../../state/api-client.ts'
import type { DocumentClient } from '../../state/document-client.ts'
import type { TextWork } from '../../state/text-work/text-work.ts'
import {
  homesBySource,
  homesByText,
  openQuestions,
  planImport,
  surerHomes,
  unitsOf,
  type Homes,
  type ImportPlan,
} from './import-plan.ts'

/** When more of the new text than this finds no place in the old one, it is quite another text. */
const STRANGE = 0.3

interface Options {
  /** Called with the share done, 0…1. */
  readonly progress: (done: number) => void
  readonly signal: AbortSignal
}

/** Every pair at a revision. */
export async function readPairs(
  client: DocumentClient,
  revision: number,
  total: number,
  { progress, signal }: Options,
): Promise<ApiResult<Pair[]>> {
  const pairs: Pair[] = []
  for await (const page of client.pairs(revision, signal)) {
    if (!page.ok) return page
    pairs.push(...page.value.items)
    progress(Math.min(1, pairs.length / Math.max(1, total)))
  }
  return { ok: true, value: pairs }
}

/**
 * Sets a new text against the pairs, off the main thread: along the text the
 * edition has; along the source where it has none, this is quite another one, or
 * the source is surer of it.
 */
export async function makePlan(
  pairs: readonly Pair[],
  source: Edition,
  edition: Edition,
  body: Body,
  work: TextWork,
  options: Options,
): Promise<ImportPlan> {
  const before = unitsOf(pairs, edition.id)
  const after = body.map(({ text }) => text)
  const plan = (homes: Homes) => planImport(pairs, edition.id, body, homes)
  const bySource = async () => {
    const units = unitsOf(pairs, source.id)
    const beads = await work.do(
      {
        kind: 'align',
        source: units.map(({ text }) => text),
        target: after,
        sourceLang: source.lang,
        targetLang: edition.lang,
        unit: 'paragraph',
      },
      options,
    )
    return homesBySource(beads, units, after.length)
  }
  if (before.length === 0) return plan(await bySource())
  const texts = before.map(({ text }) => text)
  const links = await work.do({ kind: 'pair', before: texts, after, lang: edition.lang }, options)
  const byText = homesByText(links, before, after.length)
  if (edition.role === 'source' || openQuestions(byText, before) === 0) return plan(byText)
  const strange = byText.homes.filter((home) => home < 0).length / Math.max(1, after.length)
  const along = await bySource()
  return plan(strange > STRANGE ? along : surerHomes(byText, along, links, before))
}
