import type { Mark, Rule } from '../rule.ts'
import type { PairView } from '../pair-view.ts'
import type { SourceView } from '../source-view.ts'
import type { Span } from '../../text/span.ts'
import { sourceLists, type SourceList } from '../lists/source-lists.ts'
import { longestList } from '../lists/target-lists.ts'

/**
 * A long list of the source (seven items or more) has fewer items in the
 * target. English lists are counted generously: every comma and every "and"
 * could part two items.
 */
export const listItemMissing: Rule = {
  id: 'list-item-missing',
  category: 'Accuracy/Omission',
  severity: 'major',
  tier: 'precise',
  check(pair) {
    // The longest of the one is meant by the longest of the other; shorter ones could be any.
    const list = pair.sourceView.once(longestIn)
    return list ? missing(list, pair) : []
  },
}

function longestIn({ folded }: SourceView): SourceList | undefined {
  return sourceLists(folded).toSorted((a, b) => b.items.length - a.items.length)[0]
}

function missing(list: SourceList, pair: PairView): Mark[] {
  const found = longestList(pair.target, pair.sentences)
  // Far fewer: it is not the same list, or it was turned into something else.
  if (!found || found.most >= list.items.length || found.most < 0.6 * list.items.length) return []
  const item = absent(list, pair) ?? list.items.at(-1)!
  const place = placeIn(found.items, (item.start - list.start) / (list.end - list.start))
  return [
    {
      ...place,
      source: item,
      params: {
        source: pair.source.slice(item.start, item.end),
        expected: String(list.items.length),
        found: String(found.most),
      },
    },
  ]
}

/** The item with a term of whose renderings the fewest words stand in the target, if one stands out. */
function absent(list: SourceList, pair: PairView): Span | undefined {
  const shares = list.items.flatMap((item) => {
    const inside = pair.terms.filter(({ start, end }) => start >= item.start && end <= item.end)
    if (inside.length === 0) return []
    const phrases = inside.flatMap(({ term }) => term.renderings())
    const share = Math.max(0, ...phrases.map((phrase) => pair.phrases.shareOf(phrase)))
    return [{ item, share }]
  })
  const [least, next] = shares.toSorted((a, b) => a.share - b.share)
  return least && least.share < 1 && least.share < (next?.share ?? 1) ? least.item : undefined
}

function placeIn(items: readonly Span[], share: number): Span {
  return items[Math.min(items.length - 1, Math.max(0, Math.round(share * items.length)))]!
}
