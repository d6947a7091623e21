import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Sample, SampleCorrection, SampleRevision } from '../../sample/sample.ts'
import {
  bodyText,
  type Body,
  type DocumentPackage,
  type PackagedCorrection,
  type PackagedRevision,
} from '../../src/domain/index.ts'
import { readPlainText } from '../../src/formats/plain-text/index.ts'
import { alignUnits, loadLexicon, type Lexicon } from '../../src/text/align/index.ts'
import { DIST } from '../build/project.ts'

/** Reads a sample folder and makes of it the package that an import turns into a document. */
export function samplePackage(folder: string): DocumentPackage {
  const sample = JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8')) as Sample
  const [source] = sample.editions
  if (source?.file === undefined) throw new Error(`The first edition of ${folder} names no file.`)
  const paragraphs = readBody(folder, source.file)
  const pairs = paragraphs.map((_, k) => `p${k + 1}`)
  const lexicon = readLexicon()
  const langOf = (id: string) => sample.editions.find((edition) => edition.id === id)?.lang ?? 'und'

  let before = new Map<string, Body>()
  const textsAt: Map<string, Body>[] = []
  const revisions = sample.revisions.map((entry, k): PackagedRevision => {
    const bodies = bodiesByPair(paragraphs, readBody(folder, entry.file), {
      sourceLang: source.lang,
      targetLang: langOf(entry.edition),
      lexicon,
    })
    const changed = pairs.filter((pair) => !sameBody(before.get(pair), bodies.get(pair)))
    before = bodies
    textsAt.push(bodies)
    const first = k === 0
    const own = changed.map((pair) => ({ pair, edition: entry.edition, body: bodies.get(pair) ?? [] }))
    const brought = paragraphs.map((paragraph, at) => ({
      pair: pairs[at] ?? '',
      edition: source.id,
      body: [paragraph],
    }))
    return {
      number: k + 1,
      at: entry.at,
      author: { kind: 'name', name: entry.author },
      kind: first ? 'create' : 'import',
      message: entry.message,
      editions: first ? [source.id, entry.edition] : [entry.edition],
      pairs: first ? pairs.length : changed.length,
      texts: first ? [...brought, ...own] : own,
      structure: first ? pairs.map((pair, position) => ({ pair, alive: true, position })) : [],
      lineage: [],
    }
  })

  return {
    format: 'duizhao-document',
    version: 1,
    // Not now: the same sample is the same request, however often it is made.
    exportedAt: sample.revisions.at(-1)?.at ?? '',
    title: sample.title,
    createdAt: sample.revisions[0]?.at ?? '',
    editions: sample.editions.map(({ id, lang, label }) => ({
      id,
      lang,
      title: label,
      role: id === source.id ? 'source' : 'translation',
    })),
    revisions,
    labels: sample.revisions.map((entry: SampleRevision, k) => ({ revision: k + 1, label: entry.label })),
    corrections: sample.corrections.map((entry, k) => correction(entry, k, textsAt)),
    publications: [],
  }
}

/** Each source paragraph is a pair; the translation's paragraphs go where the aligner puts them. */
function bodiesByPair(
  source: Body,
  target: Body,
  options: { sourceLang: string; targetLang: string; lexicon: Lexicon },
): Map<string, Body> {
  const beads = alignUnits(
    source.map(({ text }) => text),
    target.map(({ text }) => text),
    { ...options, unit: 'paragraph' },
  )
  return new Map(
    beads.map((bead): [string, Body] => {
      if (bead.source.end - bead.source.start !== 1) {
        throw new Error(`The sample's paragraphs do not align one source paragraph at a time.`)
      }
      return [`p${bead.source.start + 1}`, target.slice(bead.target.start, bead.target.end)]
    }),
  )
}

function correction(
  entry: SampleCorrection,
  at: number,
  textsAt: readonly Map<string, Body>[],
): PackagedCorrection {
  const pair = `p${entry.pair}`
  const start = bodyText(textsAt[entry.revision - 1]?.get(pair) ?? []).indexOf(entry.quote)
  if (start < 0) throw new Error(`The sample's correction ${at + 1} quotes words that are not in ${pair}.`)
  const { edition, quote, replacement, category, reason } = entry
  return {
    id: `c${at + 1}`,
    pair,
    edition,
    base: entry.revision,
    author: { kind: 'name', name: entry.author },
    at: entry.at,
    changes: [{ id: 0, start, end: start + quote.length, quote, replacement, state: 'open' }],
    state: 'open',
    category,
    reason,
  }
}

function readLexicon(): Lexicon {
  return loadLexicon(gunzipSync(readFileSync(join(DIST.lexicon, 'zh-en.bin.gz'))))
}

function readBody(folder: string, file: string): Body {
  const read = readPlainText(readFileSync(join(folder, file), 'utf8'))
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`)
  return read.value
}

const sameBody = (a: Body | undefined, b: Body | undefined) =>
  JSON.stringify(a ?? []) === JSON.stringify(b ?? [])
