import type { NewDocument } from '../../../src/contract/index.ts'
import type { Edition, ImportedPair, NewPair } from '../../../src/domain/index.ts'
import type { ApiResult } from '../../state/api-client.ts'
import { DocumentClient } from '../../state/document-client.ts'
import type { ComparedRow, Comparison } from './comparison.ts'

/** What becomes of a second English. */
export type SecondAs = 'revision' | 'edition'

/** Words that go into the document, in the language of whoever makes it. */
export interface DocumentWords {
  readonly title: string
  /** Titles of the editions. */
  readonly source: string
  readonly target: string
  readonly second: string
  /** Labels of the two revisions, where the second English is one. */
  readonly firstLabel: string
  readonly secondLabel: string
}

const SOURCE = 'zh'
const TARGET = 'en'
const SECOND = 'en-2'

function newDocument(comparison: Comparison, words: DocumentWords, as: SecondAs): NewDocument {
  const { sourceLang, targetLang, hasSecond } = comparison
  const editions: Edition[] = [
    { id: SOURCE, lang: sourceLang, title: words.source, role: 'source' },
    { id: TARGET, lang: targetLang, title: words.target, role: 'translation' },
  ]
  const withEdition = hasSecond && as === 'edition'
  if (withEdition) editions.push({ id: SECOND, lang: targetLang, title: words.second, role: 'translation' })
  return {
    title: words.title,
    editions,
    pairs: comparison.rows.map((row) => newPair(row, withEdition)).filter(isAny),
    message: '',
    ...(hasSecond && !withEdition && { label: words.firstLabel }),
    visibility: 'private',
    guestsMaySuggest: false,
  }
}

/**
 * The second English as a later text of the first. Pairs are numbered in the
 * order they were born, from `p1`; what the second alone has is born with it.
 */
function secondAsRevision({ rows }: Comparison): readonly ImportedPair[] {
  let born = 0
  return rows.map((row): ImportedPair => {
    if (isAny(newPair(row, false))) return { pair: `p${++born}`, body: row.second }
    return {
      after: born === 0 ? null : `p${born}`,
      born: { ...newPair(row, false), texts: { [TARGET]: row.second } },
    }
  })
}

/** There is a second English, and not the very same text once more: that would be no revision. */
function isOther({ hasSecond, rows }: Comparison): boolean {
  return hasSecond && rows.some(({ target, second }) => JSON.stringify(target) !== JSON.stringify(second))
}

/** Where the new document is, and whether all of it arrived. */
export interface Created {
  readonly address: string
  readonly isWhole: boolean
}

/** Sends the texts to the workspace: the first and only time they leave the browser. */
export async function createDocument(
  comparison: Comparison,
  words: DocumentWords,
  as: SecondAs,
  key: string,
): Promise<ApiResult<Created>> {
  const made = await DocumentClient.create(newDocument(comparison, words, as), key)
  if (!made.ok) return made
  const address = `/d/${encodeURIComponent(made.value.id)}`
  if (as === 'edition' || !isOther(comparison)) return { ok: true, value: { address, isWhole: true } }
  const revised = await new DocumentClient(made.value.id).revise(
    {
      base: made.value.head,
      command: { kind: 'import', edition: TARGET, pairs: secondAsRevision(comparison) },
      message: '',
      label: words.secondLabel,
    },
    `${key}-second`,
  )
  if (!revised.ok) return { ok: true, value: { address, isWhole: false } }
  const compare = `?view=compare&from=${made.value.head}&to=${revised.value.number}`
  return { ok: true, value: { address: address + compare, isWhole: true } }
}

function newPair({ source, target, second, confidence }: ComparedRow, withSecond: boolean): NewPair {
  const texts = { [SOURCE]: source, [TARGET]: target, ...(withSecond && { [SECOND]: second }) }
  const given = Object.entries(texts).filter(([, body]) => body.length > 0)
  return { texts: Object.fromEntries(given), ...(confidence !== undefined && { confidence }) }
}

const isAny = ({ texts }: NewPair): boolean => Object.keys(texts).length > 0
