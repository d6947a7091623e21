import { newId } from '../auth/index.ts'
import type { GlossaryKey } from '../catalogue/index.ts'
import { sourceKey } from '../checks/index.ts'
import {
  fail,
  LIMITS,
  ok,
  termProblem,
  tidyTerm,
  type GlossaryTerm,
  type PackagedGlossary,
  type Result,
  type TermContent,
} from '../domain/index.ts'
import type { ImportOutcome } from '../contract/index.ts'
import { writeCsvGlossary, writeTbxGlossary } from '../formats/glossary/index.ts'
import { download } from './download.ts'
import type { Call } from './handler.ts'

type Asked = Pick<Call<'GET /api/glossary/terms'>, 'catalogue' | 'caller' | 'now'>
type TermWrite = Call<'PUT /api/glossary/terms/{term}'>['body']
type Import = Call<'POST /api/glossary/import'>['body']

export async function putTerm(
  { catalogue, caller, now }: Asked,
  key: GlossaryKey,
  id: string,
  { version, ...given }: TermWrite,
): Promise<Result<GlossaryTerm>> {
  const content = checked(given, '')
  if (!content.ok) return content
  const term = { source: sourceKey(content.value.source), content: content.value }
  return catalogue.terms.put(key, id, version, term, { author: caller.actor, at: now.toISOString() })
}

export function removeTerm(
  { catalogue, caller, now }: Asked,
  key: GlossaryKey,
  id: string,
  version: number,
): Promise<Result<null>> {
  return catalogue.terms.remove(key, id, version, { author: caller.actor, at: now.toISOString() })
}

/** Every term is looked at before any is written. */
export async function importInto(
  { catalogue, caller, now }: Asked,
  key: GlossaryKey,
  { version, mode, terms }: Import,
): Promise<Result<ImportOutcome>> {
  const imported = keyed(terms)
  if (!imported.ok) return imported
  const request = {
    terms: imported.value,
    seen: version,
    replace: mode === 'replace',
    importKey: caller.idempotencyKey ?? newId(),
  }
  return catalogue.terms.import(key, request, { author: caller.actor, at: now.toISOString() })
}

/** Tidied and checked, each source once. */
function keyed<T extends TermContent>(terms: readonly T[]): Result<(T & Keyed)[]> {
  const found: (T & Keyed)[] = []
  const sources = new Set<string>()
  let length = 0
  for (const [k, given] of terms.entries()) {
    const content = checked(given, `terms[${k}]`)
    if (!content.ok) return content
    const source = sourceKey(content.value.source)
    if (sources.has(source)) return invalid(`terms[${k}].source`, 'duplicate')
    sources.add(source)
    found.push({ ...given, id: newId(), source, content: content.value })
    length += JSON.stringify(content.value).length
  }
  if (length <= LIMITS.importBytes) return ok(found)
  const max = LIMITS.importBytes
  return fail({ code: 'LIMIT_EXCEEDED', limit: 'importBytes', max, actual: length, path: 'terms' })
}

interface Keyed {
  readonly id: string
  readonly source: string
  readonly content: TermContent
}

function checked(given: TermContent, path: string): Result<TermContent> {
  const content = tidyTerm(given)
  const problem = termProblem(content)
  return problem === null ? ok(content) : invalid(path, problem)
}

const invalid = (path: string, problem: string) => fail({ code: 'INVALID_INPUT', path, problem } as const)

/** All of a glossary as a file to keep. */
export async function glossaryFile(
  { catalogue }: Pick<Asked, 'catalogue'>,
  key: GlossaryKey,
  format: 'csv' | 'tbx',
  title: string,
): Promise<Result<never> | Response> {
  const terms = await wholeGlossary({ catalogue }, key)
  if (!terms.ok) return terms
  const name = `${title} ${key.from}-${key.to}`
  if (format === 'csv')
    return download(writeCsvGlossary(terms.value), `${name}.csv`, 'text/csv; charset=utf-8')
  const head = { title, sourceLang: key.from, targetLang: key.to }
  return download(writeTbxGlossary(terms.value, head), `${name}.tbx`, 'application/x-tbx; charset=utf-8')
}

/** In the order of their sources, so that two exports can be compared. */
export async function wholeGlossary(
  { catalogue }: Pick<Asked, 'catalogue'>,
  key: GlossaryKey,
): Promise<Result<GlossaryTerm[]>> {
  const terms: GlossaryTerm[] = []
  let cursor: string | null = null
  do {
    const page = await catalogue.glossaries.list(key, {
      limit: LIMITS.pageSize,
      ...(cursor !== null && { cursor }),
    })
    if (!page.ok) return page
    terms.push(...page.value.items)
    cursor = page.value.nextCursor
  } while (cursor !== null)
  return ok(terms.toSorted((a, b) => (a.source < b.source ? -1 : 1)))
}

/**
 * The terms that a package brings for its document. They are there before the
 * document is; a retry finds them.
 */
export async function keepGlossaries(
  { catalogue, caller, principal, now }: Asked & Pick<Call<'POST /api/documents/import'>, 'principal'>,
  document: string,
  glossaries: readonly PackagedGlossary[],
): Promise<Result<null>> {
  for (const { from, to, terms } of glossaries) {
    const key = { workspace: principal.workspace, document, from, to }
    if ((await catalogue.glossaries.state(key)).version > 0) continue
    const found = keyed(terms)
    if (!found.ok) return found
    const request = { terms: found.value, seen: 0, replace: false, importKey: `package-${document}` }
    const kept = await catalogue.terms.import(key, request, {
      author: caller.actor,
      at: now.toISOString(),
    })
    if (!kept.ok) return kept
  }
  return ok(null)
}
