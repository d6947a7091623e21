import {
  checkDocument,
  checkSegments,
  type CheckedPair,
  type CheckOptions,
  type Finding,
} from '../checks/index.ts'
import { alignUnits } from '../text/align/index.ts'
import { splitParagraphs } from '../text/segment/index.ts'
import { CommandFailure } from './failure.ts'
import { linesOf } from './units.ts'

/** A pair as the command reports on it, with what was found in it. */
export interface CheckedRow {
  readonly pair: CheckedPair
  readonly findings: readonly Finding[]
}

interface Languages {
  readonly sourceLang: string
  readonly targetLang: string
}

/** Lines two texts up by paragraphs and checks them as one document. */
export function checkTexts(
  source: string,
  target: string,
  languages: Languages,
  options: CheckOptions,
): CheckedRow[] {
  const pairs = alignedPairs(source, target, languages, options)
  const findings = checkDocument(pairs, options)
  return pairs.map((pair, k) => ({ pair, findings: findings[k]! }))
}

function alignedPairs(
  source: string,
  target: string,
  languages: Languages,
  { lexicon }: CheckOptions,
): CheckedPair[] {
  const sources = splitParagraphs(source).paragraphs
  const targets = splitParagraphs(target).paragraphs
  const beads = alignUnits(
    sources.map(({ text }) => text),
    targets.map(({ text }) => text),
    { ...languages, unit: 'paragraph', ...(lexicon && { lexicon }) },
  )
  return beads.map((bead) => ({
    ...languages,
    source: joined(sources.slice(bead.source.start, bead.source.end)),
    target: joined(targets.slice(bead.target.start, bead.target.end)),
  }))
}

/** Paragraphs of one side of a pair, with what parted them in the file. */
function joined(paragraphs: readonly { text: string; gap: string }[]): string {
  return paragraphs.map(({ text, gap }, k) => (k + 1 < paragraphs.length ? text + gap : text)).join('')
}

/** Checks lines `{source, target}`; empty ones are none. */
export function checkLines(jsonl: string, languages: Languages, options: CheckOptions): Finding[][] {
  const pairs = linesOf(jsonl).flatMap((line, k) =>
    line.trim() === '' ? [] : [{ ...languages, ...readLine(line, k + 1) }],
  )
  return checkSegments(pairs, options)
}

function readLine(line: string, number: number): { source: string; target: string } & Partial<Languages> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new CommandFailure('badJsonLine', { line: number })
  }
  const { source, target, sourceLang, targetLang } = (value ?? {}) as Record<string, unknown>
  if (typeof source !== 'string' || typeof target !== 'string') {
    throw new CommandFailure('badPairLine', { line: number })
  }
  return {
    source,
    target,
    ...(sourceLang !== undefined && { sourceLang: languageOf(sourceLang, number) }),
    ...(targetLang !== undefined && { targetLang: languageOf(targetLang, number) }),
  }
}

/** A language that is none would switch rules off unseen. */
function languageOf(value: unknown, line: number): string {
  try {
    if (typeof value === 'string') return Intl.getCanonicalLocales(value)[0]!
  } catch {
    // Told below.
  }
  throw new CommandFailure('badLanguageLine', { line, value: JSON.stringify(value) })
}
