import type { Page } from '../../../src/contract/index.ts'
import { bodyText, type Issue, type Pair } from '../../../src/domain/index.ts'
import type { ReportIssue } from '../../../src/formats/report/index.ts'
import { pages, type ApiResult } from '../../state/api-client.ts'
import type { TextChoice } from './report-address.ts'

/** The issues that stand in a text as it is at a revision, by the pair their words are in. */
export type IssuesByPair = ReadonlyMap<string, readonly Issue[]>

/** An issue that was resolved counts where its words still stand: it was an error of that text. One taken back never was. */
export async function readIssues(
  document: string,
  { edition, revision }: TextChoice,
  source: string,
  signal: AbortSignal,
): Promise<ApiResult<IssuesByPair>> {
  const found: Issue[] = []
  const address = `/api/documents/${encodeURIComponent(document)}/issues`
  for await (const page of pages<Page<Issue>>(address, { query: { at: revision, limit: 500 }, signal })) {
    if (!page.ok) return page
    found.push(...page.value.items)
  }
  const standing = found.filter(
    ({ anchor, state }) => state !== 'withdrawn' && [edition, source].includes(anchor.edition),
  )
  const byPair = Map.groupBy(standing, (issue) => pairOf(issue) ?? '')
  byPair.delete('')
  return { ok: true, value: byPair }
}

/** Those of one row, at their words in the row's joined texts. */
export function issuesOfRow(
  pairs: readonly Pair[],
  issues: IssuesByPair,
  { edition }: TextChoice,
  source: string,
): ReportIssue[] {
  return pairs.flatMap(({ id }, k) =>
    (issues.get(id) ?? []).flatMap((issue): ReportIssue[] => {
      const place = issue.standing?.anchor
      if (place?.state !== 'here') return []
      const offset = offsetOf(pairs, k, issue.anchor.edition)
      return [
        {
          side: issue.anchor.edition === source && issue.anchor.edition !== edition ? 'source' : 'target',
          start: offset + place.start,
          end: offset + place.end,
          category: issue.category,
          severity: issue.severity,
          rater: issue.author.name,
          note: issue.note ?? '',
          at: issue.at,
        },
      ]
    }),
  )
}

function pairOf({ standing }: Issue): string | undefined {
  return standing?.anchor.state === 'here' ? standing.anchor.pair : undefined
}

/** Where the text of the `k`th pair begins in that of all of them together. */
function offsetOf(pairs: readonly Pair[], k: number, edition: string): number {
  const own = pairs[k]?.texts[edition] ?? []
  const until = pairs.slice(0, k + 1).flatMap((pair) => pair.texts[edition] ?? [])
  return bodyText(until).length - bodyText(own).length
}
