import { PARTS_OF_SPEECH, type PartOfSpeech, type TermStatus } from '../../domain/index.ts'
import { lineCounter } from '../line-number.ts'
import { gatherTerms, type GlossaryReading, type GlossaryRow } from './glossary.ts'
import { TBX_PART_OF_SPEECH } from './tbx-words.ts'

/** Concepts, languages and terms, under the names of TBX 2 (ISO 30042:2008) and TBX 3 (2019). */
const CONCEPT = /<(termEntry|conceptEntry)\b[^>]*>((?:(?!<\1\b)[^])*?)<\/\1\s*>/g
const CONCEPT_BEGINS = /<(?:termEntry|conceptEntry)\b[^>]*/g
const ROOT = /<(martif|tbx)\b/i
const LANGUAGE = /<(langSet|langSec)\b([^>]*)>([^]*?)<\/\1\s*>/g
const TERM_SECTION = /<(tig|ntig|termSec)\b[^>]*>([^]*?)<\/\1\s*>/g
const TERM = /<term\b[^>]*>([^]*?)<\/term\s*>/
const STATUS =
  /<termNote\b[^>]*\btype\s*=\s*["'](?:administrativeStatus|normativeAuthorization)["'][^>]*>([^<]*)</
const KIND = /<termNote\b[^>]*\btype\s*=\s*["'](partOfSpeech|termType)["'][^>]*>([^<]*)</
const NOTE = /<(?:note|descrip)\b[^>]*>([^<]*)</

/**
 * Reads TBX-Basic: terms of the two languages under one concept, with their
 * administrative status. What else the file says is passed over.
 *
 * @param languages BCP 47; "zh" takes terms of any Chinese
 */
export function readTbxGlossary(
  text: string,
  languages: { sourceLang: string; targetLang: string },
): GlossaryReading {
  const lineOf = lineCounter(text)
  const rows: GlossaryRow[] = []
  const problems: GlossaryReading['problems'][number][] = []
  const whole = new Set<number>()
  for (const { 2: concept = '', index } of text.matchAll(CONCEPT)) {
    whole.add(index)
    const sections = Array.from(concept.matchAll(LANGUAGE), ([, , attributes = '', body = '']) => ({
      lang: /xml:lang\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '',
      body,
    }))
    const of = (lang: string) => sections.filter((section) => sameLanguage(section.lang, lang))
    const sources = of(languages.sourceLang).flatMap(({ body }) => termsOf(body))
    const targets = of(languages.targetLang).flatMap(({ body }) => termsOf(body))
    const note = unescape(NOTE.exec(concept)?.[1] ?? '').trim() || undefined
    const line = lineOf(index)
    if (sources.length === 0) problems.push({ line, problem: 'no-source' })
    else if (targets.length === 0) problems.push({ line, problem: 'no-rendering' })
    for (const { term: source, pos } of sources)
      rows.push(
        ...targets.flatMap(({ term, status }) =>
          parted(term).map((target) => ({ line, source, target, status, pos, note })),
        ),
      )
  }
  // Its lines begin anew: a counter only goes on.
  const lines = lineCounter(text)
  const broken = unclosed(text, whole).map((at) => ({ line: lines(at), problem: 'unclosed-entry' }) as const)
  return gatherTerms(rows, [...problems, ...broken])
}

/** A file that breaks off says nothing of what came after: the concepts that do not end, else the end of the file. */
function unclosed(text: string, whole: ReadonlySet<number>): number[] {
  const open = Array.from(text.matchAll(CONCEPT_BEGINS)).filter(
    ({ 0: tag, index }) => !whole.has(index) && !tag.endsWith('/'),
  )
  if (open.length > 0) return open.map(({ index }) => index)
  const root = ROOT.exec(text)?.[1]
  return root && new RegExp(`</${root}\\s*>`).test(text) ? [] : [text.length]
}

interface TermSection {
  readonly term: string
  readonly status: TermStatus
  readonly pos: PartOfSpeech | undefined
}

function termsOf(body: string): TermSection[] {
  return Array.from(body.matchAll(TERM_SECTION)).flatMap(([, , section = '']) => {
    const term = unescape((TERM.exec(section)?.[1] ?? '').replace(/<[^>]*>/g, '')).trim()
    if (!term) return []
    return [{ term, status: statusOf(STATUS.exec(section)?.[1] ?? ''), pos: partOfSpeech(section) }]
  })
}

/** A bar parts renderings in every glossary here. */
function parted(term: string): string[] {
  return term
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)
}

function partOfSpeech(section: string): PartOfSpeech | undefined {
  const [, type, value = ''] = KIND.exec(section) ?? []
  return PARTS_OF_SPEECH.find((pos) => {
    const [ownType, ownValue] = TBX_PART_OF_SPEECH[pos]
    return type === ownType && value.trim() === ownValue
  })
}

function statusOf(value: string): TermStatus {
  if (/deprecated|superseded|forbidden|obsolete/i.test(value)) return 'forbidden'
  return /admitted/i.test(value) ? 'admitted' : 'approved'
}

function sameLanguage(a: string, b: string): boolean {
  const primary = (tag: string) => /^[A-Za-z]+/.exec(tag)?.[0].toLowerCase()
  return primary(a) === primary(b)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five entities of XML and character references; a reference to no character stays as it is. */
function unescape(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? whole
    const point = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return point > 0 && point < 0x110000 && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : whole
  })
}
