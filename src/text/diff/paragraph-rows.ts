import type { Link, ParagraphRow, SegmentRow } from './diff.ts'
import type { Bead } from './bead.ts'
import type { Laid } from './sentences.ts'

interface Draft {
  /** Paragraphs of the two texts, −1 while none is known. */
  before: number
  after: number
  readonly segments: SegmentRow[]
  /** Old paragraphs whose sentences have their counterpart here. */
  readonly sources: Set<number>
}

/**
 * Gathers segment rows (one per bead, in order) by the paragraph of the new
 * text they stand in. What is gone stands with the new paragraph around it,
 * or in a row of its own where its whole paragraph is gone.
 */
export function groupByParagraph(
  segments: readonly SegmentRow[],
  beads: readonly Bead[],
  old: Laid,
  now: Laid,
): ParagraphRow[] {
  const drafts: Draft[] = []
  for (const [k, { before, after }] of beads.entries()) {
    const from = before.start < before.end ? old.sentences[before.start]!.paragraph : -1
    const to = after.start < after.end ? now.sentences[after.start]!.paragraph : -1
    const goesOn = now.sentences[after.end]?.paragraph
    let draft = drafts.at(-1)
    if (!draft || !belongs(draft, from, to, goesOn)) {
      drafts.push((draft = { before: -1, after: -1, segments: [], sources: new Set() }))
    }
    draft.segments.push(segments[k]!)
    if (draft.before < 0) draft.before = from
    if (draft.after < 0) draft.after = to
    if (from >= 0 && to >= 0) {
      for (let s = before.start; s < before.end; s++) draft.sources.add(old.sentences[s]!.paragraph)
    }
  }
  const uses = new Map<number, number>()
  for (const { sources } of drafts) {
    for (const paragraph of sources) uses.set(paragraph, (uses.get(paragraph) ?? 0) + 1)
  }
  return drafts.map((draft) => ({
    link: nameRow(draft, uses),
    before: draft.before < 0 ? null : old.paragraphs[draft.before]!,
    after: draft.after < 0 ? null : now.paragraphs[draft.after]!,
    segments: draft.segments,
  }))
}

/**
 * @param from old paragraph of the next segment, or −1
 * @param to its new paragraph, or −1 where it is gone
 * @param goesOn new paragraph of the sentence that follows it
 */
function belongs(draft: Draft, from: number, to: number, goesOn: number | undefined): boolean {
  if (to >= 0) return draft.after === to || (draft.after < 0 && draft.before === from)
  if (draft.after >= 0 && goesOn === draft.after) return true
  return draft.before === from
}

function nameRow({ segments, sources }: Draft, uses: ReadonlyMap<number, number>): Link {
  const first = segments[0]!.link
  const alike = segments.every(({ link }) => link === first)
  if (alike && (first === 'added' || first === 'removed' || first === 'moved')) return first
  if (sources.size > 1) return 'merged'
  if (Array.from(sources).some((paragraph) => uses.get(paragraph)! > 1)) return 'split'
  return alike && first === 'same' ? 'same' : 'changed'
}
