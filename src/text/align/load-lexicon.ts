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
 * Opens the dictionary. It stays as compact arrays, in which a word is looked
 * for among those that begin as it does.
 *
 * @param bytes the asset, already un-gzipped
 * @throws RangeError when the bytes are not such an asset
 */
export function loadLexicon(bytes: ArrayBuffer | Uint8Array): Lexicon {
  const all = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
  const [stemBytes, wordBytes, foldBytes, counts, idBytes] = sections(all)
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  const stems = decoder.decode(stemBytes).split('\n')
  const words = decoder.decode(wordBytes).split('\n')
  const [traditional = '', simplified = ''] = decoder.decode(foldBytes).split('\n')
  const ids = new Uint16Array(Uint8Array.from(idBytes).buffer)
  if (counts.length !== words.length)
    throw new RangeError('The lexicon is damaged: its words and counts differ')

  const firsts = new Uint32Array(words.length + 1)
  const shelves = new Map<string, Shelf>()
  let shelf: Shelf | undefined
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!
    firsts[k + 1] = firsts[k]! + counts[k]!
    if (!shelf || !word.startsWith(shelf.first)) {
      shelf = { first: firstOf(word), from: k, to: k, longest: 0 }
      shelves.set(shelf.first, shelf)
    }
    shelf.to = k + 1
    if (word.length > shelf.longest) shelf.longest = word.length
  }
  const indexOf = (word: string) => {
    const found = shelves.get(firstOf(word))
    return found && search(words, word, found)
  }
  const uses = new Uint32Array(stems.length)
  for (const id of ids) uses[id]!++
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
function search(words: readonly string[], word: string, { from, to }: Shelf): number | undefined {
  let low = from
  for (let high = to; low < high;) {
    const middle = (low + high) >>> 1
    if (words[middle]! < word) low = middle + 1
    else high = middle
  }
  return low < to && words[low] === word ? low : undefined
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
