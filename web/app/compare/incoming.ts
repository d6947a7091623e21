import { type Body, ok, type Result } from '../../../src/domain/index.ts'
import type { FormatError } from '../../../src/formats/format-error.ts'
import type { Intake } from '../../../src/formats/intake/index.ts'
import { detectLanguage } from '../../../src/formats/language/index.ts'
import { readPlainText } from '../../../src/formats/plain-text/index.ts'
import type { BilingualTable } from '../../../src/formats/two-column/index.ts'
import type { IncomingText, IncomingTexts } from './align-texts.ts'
import { type ComparedRow, type Comparison, type Side, wholeText } from './comparison.ts'

/** What stands in the sheets: as text, and as it was read, until someone changes it by typing. */
export type Sheets = Readonly<Record<Side, Sheet>>

export interface Sheet {
  readonly text: string
  readonly read: IncomingText | null
}

export const EMPTY_SHEET: Sheet = { text: '', read: null }

export const EMPTY_SHEETS: Sheets = { source: EMPTY_SHEET, target: EMPTY_SHEET, second: EMPTY_SHEET }

export function sheetOf(intake: Extract<Intake, { kind: 'text' }>): Sheet {
  return { text: wholeText(intake.body), read: { body: intake.body, language: intake.language } }
}

/** The texts to align; null while there are not two. */
export function incomingTexts(sheets: Sheets): Result<IncomingTexts, FormatError> | null {
  const given = (side: Side) => sheets[side].text.trim() !== ''
  if (!given('source') || !given('target')) return null
  const source = readSheet(sheets.source)
  const target = readSheet(sheets.target)
  const second = given('second') ? readSheet(sheets.second) : ok(null)
  if (!source.ok) return source
  if (!target.ok) return target
  if (!second.ok) return second
  return ok({ source: source.value, target: target.value, second: second.value })
}

function readSheet({ text, read }: Sheet): Result<IncomingText, FormatError> {
  if (read) return ok(read)
  const body = readPlainText(text)
  return body.ok ? ok({ body: body.value, language: detectLanguage(text) }) : body
}

/** A table came aligned already. The Chinese column is the source, wherever it stands; without one, the first. */
export function comparisonOfTable({ languages, rows }: BilingualTable): Comparison {
  const chinese = languages.findIndex((language) => /^zh\b/.test(language))
  const order = [...languages.keys()].toSorted((a, b) => Number(b === chinese) - Number(a === chinese))
  const [source = 0, target = 1, second] = order
  return {
    sourceLang: languages[source] ?? 'zh-Hans',
    targetLang: languages[target] ?? 'en',
    hasSecond: second !== undefined,
    rows: rows.map((bodies, k): ComparedRow => ({
      id: `r${k + 1}`,
      source: bodies[source] ?? [],
      target: bodies[target] ?? [],
      second: second === undefined ? [] : (bodies[second] ?? []),
    })),
  }
}

/** The texts of a comparison, back in their sheets. */
export function sheetsOf(comparison: Comparison): Sheets {
  const sheet = (side: Side, language: string): Sheet => {
    const body: Body = comparison.rows.flatMap((row) => row[side])
    return body.length === 0 ? EMPTY_SHEET : { text: wholeText(body), read: { body, language } }
  }
  return {
    source: sheet('source', comparison.sourceLang),
    target: sheet('target', comparison.targetLang),
    second: sheet('second', comparison.targetLang),
  }
}
