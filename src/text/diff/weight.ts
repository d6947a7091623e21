/**
 * How much a marked stretch matters to a reviewer.
 *
 * - `weighty`: a number, a name or a negation came or went
 * - `minor`: punctuation, capitals, spacing or the width of characters alone
 *
 * @param lead what stands unmarked before the stretch: whether its first word
 * begins a sentence
 */
export function weighHunk(before: string, after: string, lead: string): 'minor' | 'plain' | 'weighty' {
  if (differ(before.match(NUMBERS), after.match(NUMBERS))) return 'weighty'
  if (differ(before.match(NEGATIONS), after.match(NEGATIONS))) return 'weighty'
  if (bare(before) === bare(after)) return 'minor'
  return hasName(before, after, lead) || hasName(after, before, lead) ? 'weighty' : 'plain'
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(NOT_WORDS, '').toLowerCase()
}

const NOT_WORDS = /[^\p{L}\p{N}\p{M}\p{S}%‰]+|`/gu
const NUMBERS = /\p{Nd}+(?:[.,:]\p{Nd}+)*\s?[%‰％]?|[〇零一二三四五六七八九十百千万亿]{2,}/gu
/** Chinese negations, but not as part of words that deny nothing (不同, 非常, 未来, 无论, 否则). */
const NEGATIONS =
  /\b(?:not|no|never|none|neither|nor|nothing|nobody|without|cannot)\b|n['’]t\b|不(?![同过仅断但少管论妨禁])|没|無|无(?![论非])|未(?!来)|非(?![常洲])|勿|否(?!则)/giu

function differ(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return listed(a) !== listed(b)
}

function listed(words: readonly string[] | null): string {
  if (!words) return ''
  return words
    .map((word) => word.toLowerCase().trim())
    .toSorted()
    .join(' ')
}

/** Does `text` hold a word with a capital inside a sentence that the other side lacks? */
function hasName(text: string, other: string, lead: string): boolean {
  const known = new Set(other.toLowerCase().match(WORD))
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!/^\p{Lu}/u.test(word) || word === 'I' || known.has(word.toLowerCase())) continue
    if (INSIDE_SENTENCE.test(lead + text.slice(0, index))) return true
  }
  return false
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu
const INSIDE_SENTENCE = /[\p{L}\p{N},;，、；]["'“‘(（「]?\s?$/u
