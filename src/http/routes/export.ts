import {
  fail,
  joinPackage,
  LIMITS,
  ok,
  type Document,
  type DocumentPackage,
  type Edition,
  type PackagedGlossary,
  type Pair,
  type Result,
} from '../../domain/index.ts'
import { writeHtml } from '../../formats/html/index.ts'
import { writeMarkdown, writeMarkdownPairs } from '../../formats/markdown/index.ts'
import { writePackage } from '../../formats/package/index.ts'
import { writePairs, writePlainText } from '../../formats/plain-text/index.ts'
import { download } from '../download.ts'
import { wholeGlossary } from '../glossary.ts'
import type { Call, Handlers } from '../handler.ts'

type ExportCall = Call<'GET /api/documents/{id}/export'>

/** Files to take away. */
export const exportHandlers = {
  'GET /api/documents/{id}/export': async (call) => {
    const document = await call.document.read()
    if (!document.ok) return document
    const { title } = document.value
    if (call.query.format === 'package') {
      const content = await wholePackage(call)
      if (!content.ok) return content
      const glossaries = await glossariesOf(call)
      if (!glossaries.ok) return glossaries
      const whole = { ...content.value, glossaries: glossaries.value }
      return download(writePackage(whole), `${title}.duizhao.json`, 'application/json')
    }
    const { edition, at = document.value.head } = call.query
    const chosen = columns(document.value, edition)
    if (!chosen.ok) return chosen
    const pairs = await pairsAt(call, at)
    if (!pairs.ok) return pairs
    return textFile(call, title, chosen.value, pairs.value)
  },
} satisfies Partial<Handlers>

/** The editions to show: all of them, or the source and the one that was asked for. */
function columns(document: Document, edition: string | undefined): Result<readonly Edition[]> {
  if (edition === undefined) return ok(document.editions)
  const chosen = document.editions.find(({ id }) => id === edition)
  if (!chosen) return fail({ code: 'NOT_FOUND', what: 'edition', id: edition })
  const source = document.editions.filter(({ role }) => role === 'source')
  return ok(chosen.role === 'source' ? source : [...source, chosen])
}

function textFile(
  { query }: ExportCall,
  title: string,
  editions: readonly Edition[],
  pairs: Pair[],
): Response {
  const { format, edition } = query
  const bodies = edition === undefined ? null : pairs.map(({ texts }) => texts[edition] ?? [])
  const bitext = { title, editions, pairs }
  const name = edition === undefined ? title : `${title} ${edition}`
  switch (format) {
    case 'text': {
      const pieces = bodies ? writePlainText(bodies) : writePairs(bitext)
      return download(pieces, `${name}.txt`, 'text/plain; charset=utf-8')
    }
    case 'markdown': {
      const pieces = bodies ? writeMarkdown(bodies) : writeMarkdownPairs(bitext)
      return download(pieces, `${name}.md`, 'text/markdown; charset=utf-8')
    }
    case 'html': {
      const lang = editions.at(-1)?.lang ?? 'und'
      return download(writeHtml(bitext, { lang }), `${name}.html`, 'text/html; charset=utf-8')
    }
    case 'package':
      throw new Error('bug: a package is no text of an edition')
  }
}

async function wholePackage({ document }: ExportCall): Promise<Result<DocumentPackage>> {
  const parts: DocumentPackage[] = []
  let cursor: string | null = null
  do {
    const next = await document.exportPackage(cursor === null ? {} : { cursor })
    if (!next.ok) return next
    parts.push(next.value.part)
    cursor = next.value.nextCursor
  } while (cursor !== null)
  return ok(joinPackage(parts))
}

/** The document's own terms, which the catalogue keeps. */
async function glossariesOf({
  catalogue,
  principal,
  params,
}: ExportCall): Promise<Result<PackagedGlossary[]>> {
  const found: PackagedGlossary[] = []
  for (const [from, to] of await catalogue.glossaries.languagesOf(params.id)) {
    const key = { workspace: principal.workspace, document: params.id, from, to }
    const terms = await wholeGlossary({ catalogue }, key)
    if (!terms.ok) return terms
    found.push({ from, to, terms: terms.value })
  }
  return ok(found)
}

async function pairsAt({ document }: ExportCall, at: number): Promise<Result<Pair[]>> {
  const pairs: Pair[] = []
  let cursor: string | null = null
  do {
    const page = await document.pairs({ at, limit: LIMITS.pageSize, ...(cursor !== null && { cursor }) })
    if (!page.ok) return page
    pairs.push(...page.value.items)
    cursor = page.value.nextCursor
  } while (cursor !== null)
  return ok(pairs)
}
