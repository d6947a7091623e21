import { present } from '../caching.ts'
import type { Handlers } from '../handler.ts'

/** Labels can change and people's names come from corrections: the present, though the words are past. */
export const wordHistoryHandlers = {
  'GET /api/documents/{id}/pairs/{pair}/blame': (call) => {
    const { document, params, query } = call
    const { edition, at } = query
    return present(call, ({ head }) => document.blame({ pair: params.pair, edition, at: at ?? head }))
  },

  'GET /api/documents/{id}/pairs/{pair}/life': (call) => {
    const { document, params, query } = call
    return present(call, ({ head }) => document.life({ ...query, pair: params.pair, at: query.at ?? head }))
  },
} satisfies Partial<Handlers>
