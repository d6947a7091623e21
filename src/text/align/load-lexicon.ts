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
  let shelf: Shelf | undefined
  let known = 0
  for (let from = 0; from <= words.length; known++) {
    const line = words.indexOf('\n', from)
    const end = line < 0 ? words.length : line
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
  const wordAt = (k: number) => words.slice(starts[k], starts[k + 1]! - 1)
  const indexOf = (word: string) => {
    const found = shelves.get(firstOf(word))
    return found && search(wordAt, word, found)
  }
  const uses = new Uint32Array(stems.length)
  // By index: an iterator over half a million numbers takes five times as long.
  for (let k = 0; k < ids.length; k++) uses[ids[k]!]!++
  const fold = new Map(Array.from(traditional, (char, k) => [char, simplified[k]!]))
  const meaningsAt = (k: number): Meaning[] =>
    Array.from(ids.subarray(firsts[k], firsts[k + 1]), (id) => ({
      stem: stems[id]!,
      weight: Math.log((ids.length + 1) / uses[id]!),
    }))

  const simple = (word: string) => {
    for (const char of word) if (fold.has(char)) return word.replace(/./gu, (char) => fold.get(char) ?? char)
    return word
  }
  return {
    lang: 'zh',
    longest: (first) => shelves.get(fold.get(first) ?? first)?.longest ?? 0,
    meanings(word) {
      const at = indexOf(word) ?? indexOf(simple(word))
      return at === undefined ? undefined : meaningsAt(at)
    },
  }
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

/** @returns undefined where the word is none of them */
function search(wordAt: (k: number) => string, word: string, { from, to }: Shelf): number | undefined {
  let low = from
  for (let high = to; low < high;) {
    const middle = (low + high) >>> 1
    if (wordAt(middle) < word) low = middle + 1
    else high = middle
  }
  return low < to && wordAt(low) === word ? low : undefined
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
