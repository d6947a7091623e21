import { html, nothing, type TemplateResult } from 'lit'
import type { Correction, ProposedChange } from '../../../src/domain/index.ts'
import { applyChanges, diffWords, type Change } from '../../../src/text/diff/index.ts'
import { outsidePair } from '../../../src/text/surrogates.ts'
import { opsTemplate } from '../../components/diff/ops-template.ts'
import { t } from '../../i18n/index.ts'

/** How many characters around the words in question are shown on either side. */
const AROUND = 40

/** What one of several people would have. */
export interface Wording {
  readonly correction: Correction
  readonly text: string
}

/** The words that several corrections are about, and what each of them makes of them. */
export interface Rivalry {
  /** As they stand. */
  readonly now: string
  readonly wordings: readonly Wording[]
}

/**
 * Corrections of one text that want the same words, side by side.
 * @param text the pair's text as it stands.
 * @returns null where fewer than two can be shown in it.
 */
export function rivalry(corrections: readonly Correction[], text: string): Rivalry | null {
  const placed = corrections.flatMap((correction) => {
    const changes = correction.changes.flatMap((change) => standingIn(change, text))
    return changes.length > 0 ? [{ correction, changes }] : []
  })
  if (placed.length < 2) return null
  const all = placed.flatMap(({ changes }) => changes)
  const from = wordEdge(text, Math.min(...all.map(({ start }) => start)) - AROUND)
  const to = wordEdge(text, Math.max(...all.map(({ end }) => end)) + AROUND)
  const now = text.slice(from, to)
  const wordings = placed.map(({ correction, changes }) => {
    const here = changes.map((change) => ({ ...change, start: change.start - from, end: change.end - from }))
    return { correction, text: applyChanges(now, here) }
  })
  return { now, wordings }
}

function standingIn({ state, standing }: ProposedChange, text: string): Change[] {
  if (state !== 'open' || standing?.state !== 'clean') return []
  const { change } = standing
  return text.slice(change.start, change.end) === change.quote ? [change] : []
}

/** The nearest space, or the place itself where none is near; never inside a character. */
function wordEdge(text: string, at: number): number {
  if (at <= 0) return 0
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  if (space > at - 16) return space + 1
  return outsidePair(text, at)
}

/**
 * Beneath rivals: what they make of the same words, one against another. Against
 * the text each stands in its own card.
 */
export function rivalComparison(
  corrections: readonly Correction[],
  text: string | null,
  lang: string,
): TemplateResult | typeof nothing {
  const found = text === null ? null : rivalry(corrections, text)
  const [first, ...others] = found?.wordings ?? []
  if (!first || others.length === 0) return nothing
  return html`<details class="rivals">
    <summary>${t('proposing:rivals.against')}</summary>
    <dl>
      ${others.map(
        (other) =>
          html`<dt>
              ${t('proposing:rivals.from-to', {
                from: first.correction.author.name,
                to: other.correction.author.name,
              })}
            </dt>
            <dd lang=${lang}>${difference(first.text, other.text, lang)}</dd>`,
      )}
    </dl>
  </details>`
}

function difference(before: string, after: string, lang: string): unknown {
  if (before === after) return t('proposing:rivals.same')
  return opsTemplate(diffWords(before, after, lang).ops, { show: 'both', hideMinor: false })
}
