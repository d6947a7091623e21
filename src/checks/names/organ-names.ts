import type { Span } from '../../text/span.ts'

/** The name of a body in an English text, in capitals: "Provincial Development and Reform Commission". */
export interface OrganName extends Span {
  readonly text: string
  /** Its telling words in order, without what kind of body it is. */
  readonly order: string
  /** The same, sorted: one for all orders. */
  readonly bag: string
}

const HEADS =
  'Committee|Commission|Department|Ministry|Bureau|Office|Council|Administration|Academy|Association|Agency|Board'
const HEAD = new RegExp(`^(?:${HEADS})$`)
const SMALL = new Set(['of', 'and', 'for', 'the', 'on'])
/** Capitalised words, with small ones between them; from the first capital of a word, or a long one takes as often as it has letters. */
const NAME =
  /(?<!\p{Lu}[\p{L}'’-]*?)(?!The\s)\p{Lu}[\p{L}'’-]*(?:\s+(?:(?:of|and|for|on|the)\s+){0,2}\p{Lu}[\p{L}'’-]*)+/gu
const FEWEST = 3

export function organNames(text: string): OrganName[] {
  return Array.from(text.matchAll(NAME)).flatMap(({ 0: name, index }) => {
    const words = name.split(/\s+/)
    const head = words.findIndex((word) => HEAD.test(word))
    if (head < 1 || words.length < FEWEST) return []
    // "… Commission of the Provincial Committee": up to the first head is one name.
    const own = words.slice(0, head + 1)
    const telling = own.slice(0, -1).filter((word) => !SMALL.has(word))
    if (telling.length < 2) return []
    const whole = name.slice(0, lengthOf(name, head + 1))
    const order = telling.join(' ').toLowerCase()
    return [
      {
        start: index,
        end: index + whole.length,
        text: whole,
        order,
        bag: telling
          .map((word) => word.toLowerCase())
          .toSorted()
          .join(' '),
      },
    ]
  })
}

/** Words that end as names of bodies do, in whatever letters, with what stands before them. */
export interface OrganMention extends Span {
  readonly text: string
  /** Its last two words in small letters: no name is shorter. */
  readonly key: string
}

const MENTION = new RegExp(`(?<!\\p{L})(?:${HEADS})(?![\\p{L}-])`, 'giu')
/** Code units before the last word: longer names are compared with nothing. */
const REACH = 120
const BEFORE = /([\p{L}'’-]+)\s+$/u

export function organMentions(text: string): OrganMention[] {
  return Array.from(text.matchAll(MENTION)).flatMap(({ 0: head, index }) => {
    const start = Math.max(0, index - REACH)
    const before = BEFORE.exec(text.slice(start, index))?.[1]
    const end = index + head.length
    if (before === undefined) return []
    return [{ start, end, text: text.slice(start, end), key: `${before} ${head}`.toLowerCase() }]
  })
}

/** Length of the first so many words, with the white space between them. */
function lengthOf(name: string, count: number): number {
  return new RegExp(`^(?:\\S+\\s+){${count - 1}}\\S+`).exec(name)![0].length
}
