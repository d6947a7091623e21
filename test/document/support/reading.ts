import type { DocumentService, Page } from '../../../src/contract/document-service.ts'
import { bodyText, joinPackage, type DocumentPackage, type Pair } from '../../../src/domain/index.ts'
import { must } from './document.ts'
import type { Result } from '../../../src/domain/index.ts'

/** All items of a list, page by page. */
export async function everything<T>(
  page: (request: { limit: number; cursor?: string }) => Promise<Result<Page<T>>>,
  limit = 500,
): Promise<T[]> {
  const items: T[] = []
  let cursor: string | null = null
  do {
    const next: Page<T> = must(await page(cursor === null ? { limit } : { limit, cursor }))
    expectProgress(next, limit)
    items.push(...next.items)
    cursor = next.nextCursor
  } while (cursor !== null)
  return items
}

function expectProgress<T>({ items, nextCursor }: Page<T>, limit: number): void {
  if (items.length > limit) throw new Error(`a page of ${items.length} items, ${limit} asked for`)
  if (items.length === 0 && nextCursor !== null) throw new Error('an empty page that goes on')
}

export async function headOf(service: DocumentService): Promise<number> {
  return must(await service.read()).head
}

export async function pairsAt(service: DocumentService, at: number, limit = 500): Promise<Pair[]> {
  return everything((request) => service.pairs({ at, ...request }), limit)
}

export async function pairsNow(service: DocumentService): Promise<Pair[]> {
  return pairsAt(service, await headOf(service))
}

/** The whole text of an edition as its file would be. */
export function fileOf(pairs: readonly Pair[], edition: string): string {
  return pairs
    .flatMap(({ texts }) => texts[edition] ?? [])
    .map(({ lead = '', text, gap }) => lead + text + gap)
    .join('')
}

export function textOf(pairs: readonly Pair[], pair: string, edition: string): string {
  return bodyText(pairs.find(({ id }) => id === pair)?.texts[edition] ?? [])
}

export async function packageOf(service: DocumentService): Promise<DocumentPackage> {
  const parts: DocumentPackage[] = []
  let cursor: string | null = null
  do {
    const next: { part: DocumentPackage; nextCursor: string | null } = must(
      await service.exportPackage(cursor === null ? {} : { cursor }),
    )
    parts.push(next.part)
    cursor = next.nextCursor
  } while (cursor !== null)
  return joinPackage(parts)
}

/** The pairs at a revision, worked out from nothing but what each revision says it did. */
export function replay({ revisions }: DocumentPackage, at: number): Pair[] {
  const structure = new Map<string, { alive: boolean; position: number; confidence?: number }>()
  const texts = new Map<string, Record<string, Pair['texts'][string]>>()
  for (const revision of revisions.filter(({ number }) => number <= at)) {
    for (const { pair, ...row } of revision.structure) structure.set(pair, row)
    for (const { pair, edition, body } of revision.texts) {
      const now = { ...texts.get(pair), [edition]: body }
      if (body.length === 0) delete now[edition]
      texts.set(pair, now)
    }
  }
  return [...structure]
    .filter(([, { alive }]) => alive)
    .toSorted(([a, x], [b, y]) => x.position - y.position || (a < b ? -1 : 1))
    .map(([id, { confidence }]) => ({
      id,
      texts: texts.get(id) ?? {},
      ...(confidence === undefined ? {} : { confidence }),
    }))
}
