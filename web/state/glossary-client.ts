import type { ActivePage, GlossaryPage, ImportOutcome, Page } from '../../src/contract/index.ts'
import type { ActiveTerm, GlossaryTerm, TermChange, TermContent } from '../../src/domain/index.ts'
import { call, pages, type ApiResult } from './api-client.ts'

/** Which glossary: the workspace's, or a document's; for a pair of languages (primary subtags). */
export interface GlossaryPlace {
  readonly document: string | null
  readonly from: string
  readonly to: string
}

/** All of a glossary, as of one version. */
export interface WholeGlossary {
  readonly version: number
  readonly terms: readonly GlossaryTerm[]
}

const PAGE = 500
/** Somebody who writes while it is read makes it begin again; so often. */
const TRIES = 4

function base({ document }: GlossaryPlace): string {
  return document === null ? '/api/glossary' : `/api/documents/${encodeURIComponent(document)}/glossary`
}

const languages = ({ from, to }: GlossaryPlace) => ({ from, to })

export async function readGlossary(place: GlossaryPlace): Promise<ApiResult<WholeGlossary>> {
  const read = await wholeList<GlossaryTerm, GlossaryPage>(`${base(place)}/terms`, languages(place))
  return read.ok ? { ok: true, value: { version: read.value.version, terms: read.value.items } } : read
}

/** The terms that count in a document: its own, then the workspace's. */
export async function readActiveTerms(
  place: GlossaryPlace & { readonly document: string },
): Promise<ApiResult<readonly ActiveTerm[]>> {
  const read = await wholeList<ActiveTerm, ActivePage>(base(place), languages(place))
  return read.ok ? { ok: true, value: read.value.items } : read
}

async function wholeList<T, P extends Page<T> & { readonly version: string | number }>(
  path: string,
  query: Record<string, string>,
): Promise<ApiResult<{ readonly version: P['version']; readonly items: readonly T[] }>> {
  for (let attempt = 1; ; attempt++) {
    const items: T[] = []
    const versions = new Set<P['version']>()
    for await (const page of pages<P>(path, { query, sizes: { first: PAGE, next: PAGE } })) {
      if (!page.ok) return page
      items.push(...page.value.items)
      versions.add(page.value.version)
    }
    const [version] = versions
    if (version !== undefined && (versions.size === 1 || attempt === TRIES)) {
      return { ok: true, value: { version, items } }
    }
  }
}

/** @param version the one that was changed; 0: new, under an id that was made here. */
export function putTerm(
  place: GlossaryPlace,
  id: string,
  version: number,
  term: TermContent,
): Promise<ApiResult<GlossaryTerm>> {
  const path = `${base(place)}/terms/${encodeURIComponent(id)}`
  const { source, approved, admitted, forbidden, pos, note } = term
  const body = { version, source, approved, admitted, forbidden, pos, note }
  return call('PUT', withLanguages(path, place), { body })
}

export function removeTerm(place: GlossaryPlace, id: string, version: number): Promise<ApiResult<null>> {
  const path = `${base(place)}/terms/${encodeURIComponent(id)}`
  return call('DELETE', path, { query: { ...languages(place), version } })
}

/** @param version of the glossary whose preview was confirmed. */
export function importTerms(
  place: GlossaryPlace,
  version: number,
  mode: 'merge' | 'replace',
  terms: readonly TermContent[],
): Promise<ApiResult<ImportOutcome>> {
  return call('POST', withLanguages(`${base(place)}/import`, place), { body: { version, mode, terms } })
}

export function termChanges(place: GlossaryPlace, cursor?: string): Promise<ApiResult<Page<TermChange>>> {
  return call('GET', `${base(place)}/changes`, { query: { ...languages(place), cursor, limit: 50 } })
}

export function exportAddress(place: GlossaryPlace, format: 'csv' | 'tbx'): string {
  return `${base(place)}/export?${new URLSearchParams({ ...languages(place), format })}`
}

function withLanguages(path: string, place: GlossaryPlace): string {
  return `${path}?${new URLSearchParams(languages(place))}`
}

/** For a new term: nobody can run into it again. */
export function newTermId(): string {
  return crypto.randomUUID().replaceAll('-', '')
}
