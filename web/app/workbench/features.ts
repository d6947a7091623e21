import { AlignmentFeature } from './features/alignment-feature.ts'
import { AuthorsFeature } from './features/authors-feature.ts'
import { ColumnsFeature } from './features/columns-feature.ts'
import { ConcordanceFeature } from './features/concordance-feature.ts'
import { CorrectionsFeature } from './features/corrections-feature.ts'
import { DraftsFeature } from './features/drafts-feature.ts'
import { FindingsFeature } from './features/findings-feature.ts'
import { TalkFeature } from './features/talk-feature.ts'
import { TermsFeature } from './features/terms-feature.ts'
import { LifeFeature } from './features/life-feature.ts'
import { PairHistoryFeature } from './features/pair-history-feature.ts'
import { ReplaceFeature } from './features/replace-feature.ts'
import { ReadingFeature } from './features/reading-feature.ts'
import type { WorkbenchFeature, WorkbenchHost } from './feature.ts'
import { TextWork } from '../../state/text-work/text-work.ts'

/** Everything the workbench can do beside showing and writing text, in the order in which it shows itself: what waits for an answer comes first. */
export function makeFeatures(host: WorkbenchHost): readonly WorkbenchFeature[] {
  // Findings, terms and what a correction would leave come from the same tables, which take a thread long to open: one does for all.
  const checks = new TextWork()
  return [
    new AlignmentFeature(host),
    new DraftsFeature(host),
    new CorrectionsFeature(host, checks),
    new FindingsFeature(host, checks),
    new TalkFeature(host),
    new ReadingFeature(host),
    new TermsFeature(host, checks),
    new ConcordanceFeature(host),
    new ReplaceFeature(host),
    new LifeFeature(host),
    new PairHistoryFeature(host),
    new AuthorsFeature(host),
    new ColumnsFeature(host),
  ]
}
