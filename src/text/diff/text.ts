import type { Link, Op, ParagraphRow, SegmentRow, TextDiff } from './diff.ts'
import type { Budget } from './matches.ts'
import { MAX_WORK, type DiffOptions } from './options.ts'
import { nameLink, pairOnBudget, type Bead, type Pairing } from './pair.ts'
import { layOut, type Laid } from './sentences.ts'
import { share, tally, type Tally } from './survival.ts'
import { wordOps } from './words.ts'
import type { Span } from '../span.ts'

/**
 * The difference between two texts of one language: sentences paired across
 * paragraph breaks, what moved, split and merged, and the words inside.
 * Lossless: see {@link TextDiff}.
 */
export function diffText(before: string, after: string, lang: string, options: DiffOptions = {}): TextDiff {
  const budget: Budget = { left: options.maxWork ?? MAX_WORK, limited: false }
  const old = layOut(before, lang)
  const now = layOut(after, lang)
  const pairing = pairOnBudget(
    old.sentences.map(({ start, end }) => before.slice(start, end)),
    now.sentences.map(({ start, end }) => after.slice(start, end)),
    budget,
    options,
  )
  const draw = new RowWriter(before, after, lang, old, now, pairing, budget)
  const segments = pairing.beads.map((bead, id) => draw.segment(bead, id))
  const total: Tally = { kept: 0, total: 0 }
  for (const row of segments) {
    const { kept, total: all } = tally(row.ops)
    total.kept += kept
    total.total += all
  }
  return {
    rows: groupByParagraph(segments, pairing.beads, old, now),
    survival: share(total),
    limited: budget.limited,
  }
}

class RowWriter {
  readonly #idOfGone = new Map<number, number>()
  readonly #idOfCome = new Map<number, number>()
  readonly #destination: ReadonlyMap<number, number>

  constructor(
    before: string,
    after: string,
    lang: string,
    old: Laid,
    now: Laid,
    pairing: Pairing,
    budget: Budget,
  ) {
    this.before = before
    this.after = after
    this.lang = lang
    this.old = old
    this.now = now
    this.pairing = pairing
    this.budget = budget
    this.#destination = new Map(Array.from(pairing.origin, ([come, gone]) => [gone, come]))
    for (const [id, bead] of pairing.beads.entries()) {
      if (bead.after.start === bead.after.end) this.#idOfGone.set(bead.before.start, id)
      else if (bead.before.start === bead.before.end) this.#idOfCome.set(bead.after.start, id)
    }
  }

  readonly before: string
  readonly after: string
  readonly lang: string
  readonly old: Laid
  readonly now: Laid
  readonly pairing: Pairing
  readonly budget: Budget

  segment(bead: Bead, id: number): SegmentRow {
    const before = this.old.sentences.slice(bead.before.start, bead.before.end)
    const after = this.now.sentences.slice(bead.after.start, bead.after.end)
    const spans = { before: before.map(bareSpan), after: after.map(bareSpan) }
    const oldText = stretch(this.before, before)
    const newText = stretch(this.after, after)
    if (before.length === 0) return { id, ...spans, ...this.#arriving(bead.after.start, newText) }
    if (after.length === 0) return { id, ...spans, ...this.#departing(bead.before.start, oldText) }
    const ops = wordOps(oldText, newText, this.lang, this.budget)
    const same = oldText === newText
    const link: Link = same ? 'same' : nameLink(before.length, after.length)
    return { id, link, ...spans, ops, survival: share(tally(ops)), weight: heaviest(ops) }
  }

  #departing(sentence: number, text: string): RowBody {
    const to = this.#destination.get(sentence)
    const ops: Op[] = [{ op: 'delete', text }]
    if (to === undefined) return { link: 'removed', ops, survival: 0, weight: 'plain' }
    const inner = this.#inner(sentence, to)
    return {
      link: 'moved',
      ops,
      counterpart: this.#idOfCome.get(to)!,
      survival: share(tally(inner)),
      weight: heaviest(inner),
    }
  }

  #arriving(sentence: number, text: string): RowBody {
    const from = this.pairing.origin.get(sentence)
    const ops: Op[] = [{ op: 'insert', text }]
    if (from === undefined) return { link: 'added', ops, survival: 0, weight: 'plain' }
    const inner = this.#inner(from, sentence)
    return {
      link: 'moved',
      ops,
      counterpart: this.#idOfGone.get(from)!,
      inner,
      survival: share(tally(inner)),
      weight: heaviest(inner),
    }
  }

  #inner(from: number, to: number): Op[] {
    const oldText = stretch(this.before, [this.old.sentences[from]!]).trimEnd()
    const newText = stretch(this.after, [this.now.sentences[to]!]).trimEnd()
    return wordOps(oldText, newText, this.lang, this.budget)
  }
}

type RowBody = Omit<SegmentRow, 'id' | 'before' | 'after'>

function bareSpan({ start, end }: Span): Span {
  return { start, end }
}

function stretch(text: string, sentences: readonly Span[]): string {
  return sentences.length === 0 ? '' : text.slice(sentences[0]!.start, sentences.at(-1)!.end)
}

function heaviest(ops: readonly Op[]): SegmentRow['weight'] {
  let weight: SegmentRow['weight'] = 'none'
  for (const op of ops) {
    if (op.op === 'equal') continue
    if (op.weight === 'weighty') return 'weighty'
    if (op.weight !== 'minor') weight = 'plain'
    else if (weight === 'none') weight = 'minor'
  }
  return weight
}

function groupByParagraph(
  segments: readonly SegmentRow[],
  beads: readonly Bead[],
  old: Laid,
  now: Laid,
): ParagraphRow[] {
  const rows: { before: number; after: number; segments: SegmentRow[] }[] = []
  for (const [k, bead] of beads.entries()) {
    const before = bead.before.start < bead.before.end ? old.sentences[bead.before.start]!.paragraph : -1
    const after = bead.after.start < bead.after.end ? now.sentences[bead.after.start]!.paragraph : -1
    const row = rows.at(-1)
    const joins =
      row &&
      (after >= 0
        ? row.after === after || (row.after < 0 && row.before === before)
        : row.before === before ||
          (row.before < 0 && row.after >= 0 && standsInside(beads, k, row.after, now)))
    if (!joins) rows.push({ before, after, segments: [segments[k]!] })
    else {
      row.segments.push(segments[k]!)
      if (row.after < 0) row.after = after
      if (row.before < 0) row.before = before
    }
  }
  return rows.map((row) => ({
    link: paragraphLink(row.segments),
    before: row.before < 0 ? null : old.paragraphs[row.before]!,
    after: row.after < 0 ? null : now.paragraphs[row.after]!,
    segments: row.segments,
  }))
}

/** Does the new paragraph go on after bead `k`? */
function standsInside(beads: readonly Bead[], k: number, paragraph: number, now: Laid): boolean {
  return now.sentences[beads[k]!.after.end]?.paragraph === paragraph
}

function paragraphLink(segments: readonly SegmentRow[]): Link {
  const links = new Set(segments.map(({ link }) => link))
  if (links.size === 1) {
    const only = segments[0]!.link
    if (only === 'same' || only === 'added' || only === 'removed' || only === 'moved') return only
  }
  return 'changed'
}
