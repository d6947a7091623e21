import type { Segment } from '../../src/text/align/bead.ts'
import type { TextDiff } from '../../src/text/diff/diff.ts'
import type { ViewRow } from '../components/document-view/view-row.ts'

/**
 * The language core on a thread of its own, so that no alignment or diff ever
 * holds up a keystroke. `new LanguageService()` starts it; one serves a page.
 */
export interface LanguageService {
  /** Beads of sentences inside one pair. */
  segments(
    source: string,
    target: string,
    langs: { sourceLang: string; targetLang: string },
  ): Promise<readonly Segment[]>
  diff(before: string, after: string, lang: string): Promise<TextDiff>
  /** What `<dz-document-view>` asks, answered here. */
  reader(langs: { sourceLang: string; targetLang: string }): {
    segments(row: ViewRow): Promise<readonly Segment[]>
    diff(row: ViewRow): Promise<TextDiff>
  }
  /** Ends the thread; whatever was asked is rejected. */
  stop(): void
}
