import { COUNTED_MOST, type FoundText } from '../../catalogue/index.ts'
import type { Page, SearchHit } from '../../contract/index.ts'
import { fail, ok, type Result } from '../../domain/index.ts'
import { excerptOf, findPhrases, readQuery, type Phrase } from '../../text/search/index.ts'
import { askerOf } from '../asker.ts'
import type { Call, Handlers } from '../handler.ts'

/** A line or two, and what a long paragraph takes. */
const SEARCH_EXCERPT = 240
const CONCORDANCE_EXCERPT = 4_000

/** Across documents. Whoever may read nothing finds nothing. */
export const searchHandlers = {
  'GET /api/queue': ({ catalogue, principal, query }) =>
    catalogue.queue.list(askerOf(principal), { ...query, ...narrowed(query) }),

  'GET /api/queue/count': async ({ catalogue, principal, query }) => {
    const count = await catalogue.queue.count(askerOf(principal), { ...query, ...narrowed(query) })
    return ok({ count, exact: count < COUNTED_MOST })
  },

  'GET /api/search': (call) => search(call, call.query, (found) => hitOf(found, SEARCH_EXCERPT)),

  'GET /api/concordance': ({ catalogue, principal, query: { from, to, ...query } }) =>
    search(
      { catalogue, principal },
      { ...query, ...(from !== undefined && { lang: from }), renderings: to ?? '*' },
      (found) => ({
        ...hitOf(found, CONCORDANCE_EXCERPT),
        renderings: found.renderings.map((one) => ({
          ...one,
          text: excerptOf(one.text, [], CONCORDANCE_EXCERPT).text,
        })),
      }),
    ),
} satisfies Partial<Handlers>

function narrowed({ mine, mentioned, q }: Call<'GET /api/queue/count'>['query']) {
  return {
    mine: mine === 'yes',
    mentioned: mentioned === 'yes',
    phrases: q === undefined ? [] : readQuery(q),
  }
}

/** A text that was found, with the places of what was looked for. */
interface Found extends FoundText {
  readonly spans: NonNullable<ReturnType<typeof findPhrases>>
}

/** The index finds terms in a row; what is shown is looked for in the text itself, so that both agree. */
async function search<T>(
  { catalogue, principal }: Pick<Call<'GET /api/search'>, 'catalogue' | 'principal'>,
  { q, ...request }: Call<'GET /api/search'>['query'] & { readonly renderings?: string },
  show: (found: Found) => T,
): Promise<Result<Page<T>>> {
  const phrases: readonly Phrase[] = readQuery(q)
  if (phrases.length === 0) return fail({ code: 'INVALID_INPUT', path: 'q', problem: 'no word in it' })
  const page = await catalogue.search.find(askerOf(principal), { ...request, phrases })
  if (!page.ok) return page
  const items = page.value.items.flatMap((found) => {
    const spans = findPhrases(found.text, phrases)
    return spans ? [show({ ...found, spans })] : []
  })
  return ok({ items, nextCursor: page.value.nextCursor })
}

function hitOf({ document, pair, edition, role, lang, text, spans }: Found, length: number): SearchHit {
  return { document, pair, edition, role, lang, excerpt: excerptOf(text, spans, length) }
}
