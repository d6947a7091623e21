import { foldBy, foldTable } from '../han/fold-table.ts'
import type { Lexicon, Meaning } from './lexicon.ts'

/**
 * The built-in dictionary as `scripts/build-lexicon.ts` writes it. Little-endian:
 *
 *     u32      'DZL1'
 *     u32 × 5  byte length of each section below
 *     stems    UTF-8, one a line; a stem's number is its line
 *     words    UTF-8, one a line, in the order of their code units
 *     folds    UTF-8, two lines of the same length: traditional characters, and their simplified forms
 *     counts   u8 for each word: how many meanings
 *     ids      u16 for each meaning: the number of its stem, most telling first
 */
const MAGIC = 0x314c5a44
const HEADER = 24

/**
 * Opens the dictionary. It stays as compact arrays and one text, in which a
 * word is looked for among those that begin as it does: a string for each of
 * its hundred thousand words would take longer to make than a page to check.
 *
 * @param bytes the asset, already un-gzipped
 * @throws RangeError when the bytes are not such an asset
 */
export function loadLexicon(bytes: ArrayBuffer | Uint8Array): Lexicon {
  const all = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
  const [stemBytes, wordBytes, foldBytes, counts, idBytes] = sections(all)
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  const stems = decoder.decode(stemBytes).split('\n')
  const words = decoder.decode(wordBytes)
  const [traditional = '', simplified = ''] = decoder.decode(foldBytes).split('\n')
  const ids = new Uint16Array(new Uint8Array(idBytes).buffer)
  const starts = new Uint32Array(counts.length + 1)
  const firsts = new Uint32Array(counts.length + 1)
  const shelves = new Map<string, Shelf>()
  const present = new Uint8Array(PRESENT / 8)
  let shelf: Shelf | undefined
  let known = 0
  for (let from = 0; from <= words.length; known++) {
    const end = endOfLine(words, from)
    const slot = slotOf(words, from, end)
    present[slot >> 3]! |= 1 << (slot & 7)
    starts[known + 1] = end + 1
    firsts[known + 1] = firsts[known]! + counts[known]!
    if (!shelf || !words.startsWith(shelf.first, from)) {
      shelf = { first: firstOf(words.slice(from, end)), from: known, to: known, longest: 0 }
      shelves.set(shelf.first, shelf)
    }
    shelf.to = known + 1
    if (end - from > shelf.longest) shelf.longest = end - from
    from = end + 1
  }
  if (counts.length !== known) throw new RangeError('The lexicon is damaged: its words and counts differ')
  /** Most of what is asked for is no word, which a look at one bit tells. */
  const indexOf = (word: string) => {
    const slot = slotOf(word, 0, word.length)
    if ((present[slot >> 3]! & (1 << (slot & 7))) === 0) return undefined
    const found = shelves.get(firstOf(word))
    return found && search(words, starts, word, found)
  }
  const uses = new Uint32Array(stems.length)
  // By index: an iterator over half a million numbers takes five times as long.
  for (let k = 0; k < ids.length; k++) uses[ids[k]!]!++
  const fold = foldTable([traditional, simplified])
  /** By the number of the stem; words share them. */
  const made: Meaning[] = []
  const meaningOf = (id: number): Meaning =>
    (made[id] ??= { stem: stems[id]!, weight: Math.log((ids.length + 1) / uses[id]!) })
  /** By the number of the word. */
  const told = new Map<number, readonly Meaning[]>()
  const meaningsAt = (k: number): readonly Meaning[] => {
    let meanings = told.get(k)
    if (!meanings) {
      if (told.size >= MOST_TOLD) told.clear()
      told.set(k, (meanings = Array.from(ids.subarray(firsts[k], firsts[k + 1]), meaningOf)))
    }
    return meanings
  }
  const simpleIndexOf = (word: string) => {
    const simple = foldBy(fold, word)
    return simple === word ? undefined : indexOf(simple)
  }
  return {
    lang: 'zh',
    longest: (first) => shelves.get(foldBy(fold, first))?.longest ?? 0,
    meanings(word) {
      const at = indexOf(word) ?? simpleIndexOf(word)
      return at === undefined ? undefined : meaningsAt(at)
    },
  }
}

/** Words whose meanings are kept; a text has a few thousand different ones. */
const MOST_TOLD = 20_000

/** Bits that tell which words there may be: some ten for each. */
const PRESENT = 1 << 20

function slotOf(text: string, from: number, to: number): number {
  let slot = 0
  for (let at = from; at < to; at++) slot = (Math.imul(slot, 31) + text.charCodeAt(at)) | 0
  return Math.imul(slot, 0x9e3779b1) >>> 12
}

function endOfLine(text: string, from: number): number {
  let end = from
  while (end < text.length && text.charCodeAt(end) !== 10) end++
  return end
}

/** The words that begin with one character: so many of those of the dictionary, in order. */
interface Shelf {
  readonly first: string
  readonly from: number
  to: number
  /** In code units. */
  longest: number
}

function firstOf(word: string): string {
  return word === '' ? '' : String.fromCodePoint(word.codePointAt(0)!)
}

/**
 * @param starts of the words in their text, each of which ends one before the next
 * @returns undefined where the word is none of them
 */
function search(words: string, starts: Uint32Array, word: string, { from, to }: Shelf): number | undefined {
  let low = from
  for (let high = to; low < high;) {
    const middle = (low + high) >>> 1
    const order = compared(words, starts[middle]!, starts[middle + 1]! - 1, word)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle
  }
  return undefined
}

/** Below 0 where a stretch of the text comes before the word in the order of code units, 0 where it is the word. */
function compared(text: string, start: number, end: number, word: string): number {
  const length = Math.min(end - start, word.length)
  for (let k = 0; k < length; k++) {
    const order = text.charCodeAt(start + k) - word.charCodeAt(k)
    if (order !== 0) return order
  }
  return end - start - word.length
}

function sections(all: Uint8Array): [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array] {
  const view = new DataView(all.buffer, all.byteOffset, all.byteLength)
  if (all.byteLength < HEADER || view.getUint32(0, true) !== MAGIC)
    throw new RangeError('These bytes are not a lexicon')
  let at = HEADER
  const next = (k: number) => all.subarray(at, (at += view.getUint32(4 + 4 * k, true)))
  const parts: ReturnType<typeof sections> = [next(0), next(1), next(2), next(3), next(4)]
  if (at !== all.byteLength) throw new RangeError('The lexicon is damaged: its length is not what it says')
  return parts
}
