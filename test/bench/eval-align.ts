import { join } from 'node:path'
import { type GoldDocument, readGold } from '../../scripts/aligner/gold.ts'
import { addCounts, countHits, type Counts, f1, idsOf, NOTHING } from '../../scripts/aligner/score.ts'
import { alignUnits, type Bead, DOUBTFUL } from '../../src/text/align/index.ts'
import { splitSentences } from '../../src/text/segment/index.ts'
import { builtLexicon } from '../support/lexicon.ts'
import { galeChurch } from './gale-church.ts'
import { STRESSES } from './stress.ts'

type Align = (gold: GoldDocument) => Bead[]

/**
 * Alignment on reference packs, beside Gale–Church; how the doubtful marks
 * fare; raw text through our own splitter; and broken documents. Figures on
 * mac-dev are of shipped weights, trained on it: for unseen works see
 * scripts/aligner/train.ts.
 */
export async function evalAlign(data: string): Promise<void> {
  const lexicon = builtLexicon()
  const languages = { sourceLang: 'zh', targetLang: 'en' } as const
  const aligner =
    (unit: 'paragraph' | 'sentence', with_ = true): Align =>
    ({ source, target }) =>
      alignUnits(source, target, { ...languages, unit, ...(with_ && { lexicon }) })

  const novels = readGold(join(data, 'align', 'mac-dev'))
  const pages = readGold(join(data, 'align', 'k8s-paragraphs'))
  console.log('alignment, strict F1')
  report('mac-dev', novels, aligner('sentence'))
  report('mac-dev, no lexicon', novels, aligner('sentence', false))
  report('mac-dev, Gale–Church', novels, ({ source, target }) => galeChurch(source, target))
  report('k8s-paragraphs', pages, aligner('paragraph'))
  report('k8s-paragraphs, Gale–Church', pages, ({ source, target }) => galeChurch(source, target))
  console.log('confidence, mac-dev')
  confidence(novels, aligner('sentence'))
  console.log('raw text: sentences joined, cut again by our own splitter, aligned; beads compared as spans')
  raw(novels, aligner('sentence'))
  console.log('broken on purpose (k8s-paragraphs as paragraphs, mac-dev as sentences)')
  for (const [name, stress] of Object.entries(STRESSES)) {
    report(`pages, ${name}`, broken(pages, stress), aligner('paragraph'))
    report(`novels, ${name}`, broken(novels, stress), aligner('sentence'))
  }
}

function broken(documents: readonly GoldDocument[], stress: (typeof STRESSES)[string]): GoldDocument[] {
  return documents.map((gold, k) => stress(gold, documents[(k + 1) % documents.length]!))
}

function report(name: string, documents: readonly GoldDocument[], align: Align): void {
  let counts: Counts = NOTHING
  const began = performance.now()
  for (const gold of documents) counts = addCounts(counts, countHits(gold.beads, align(gold)))
  const seconds = (performance.now() - began) / 1000
  console.log(
    `  ${name.padEnd(46)} ${f1(counts).toFixed(4)}  P ${(counts.right / counts.predicted).toFixed(4)}` +
      `  R ${(counts.found / counts.gold).toFixed(4)}  ${seconds.toFixed(2)} s`,
  )
}

function confidence(documents: readonly GoldDocument[], align: Align): void {
  const marks = documents.flatMap((gold) => {
    const right = new Set(gold.beads.map(keyOf))
    return align(gold).map((bead) => ({ sure: bead.confidence, right: right.has(keyOf(idsOf(bead))) }))
  })
  for (const [from, to] of [
    [0, DOUBTFUL],
    [DOUBTFUL, 0.7],
    [0.7, 0.9],
    [0.9, 1.01],
  ] as const) {
    const some = marks.filter(({ sure }) => sure >= from && sure < to)
    const share = some.filter(({ right }) => right).length / Math.max(1, some.length)
    console.log(
      `  ${from.toFixed(1)}–${Math.min(1, to).toFixed(1)}  ${some.length} beads, ${(share * 100).toFixed(0)} % right`,
    )
  }
}

const keyOf = ([source, target]: readonly [readonly number[], readonly number[]]) =>
  `${source.join()}|${target.join()}`

/** Beads in character offsets: the reference's and ours can be compared whatever the cuts. */
function raw(documents: readonly GoldDocument[], align: Align): void {
  let counts: Counts = NOTHING
  for (const gold of documents) {
    const source = recut(gold.source, '', 'zh')
    const target = recut(gold.target, ' ', 'en')
    const found = align({ ...gold, source: source.units, target: target.units })
    const wanted = gold.beads.map(([a, b]) => key(source.given, a, target.given, b))
    const mine = found.map((bead) => {
      const [a, b] = idsOf(bead)
      return key(source.ours, a, target.ours, b)
    })
    const keys = new Set(wanted)
    const got = new Set(mine)
    const full = gold.beads.flatMap(([a, b], k) => (a.length && b.length ? [wanted[k]!] : []))
    counts = addCounts(counts, {
      right: mine.filter((bead) => keys.has(bead)).length,
      predicted: mine.length,
      found: full.filter((bead) => got.has(bead)).length,
      gold: full.length,
    })
  }
  console.log(`  mac-dev ${f1(counts).toFixed(4)}`)
}

function recut(lines: readonly string[], glue: string, lang: string) {
  const text = lines.join(glue)
  let at = 0
  const given = lines.map((line) => {
    const start = at
    at += line.length + glue.length
    return { start, end: at }
  })
  const ours = splitSentences(text, lang).map(({ start, end }) => ({ start, end }))
  if (given.length > 0) given.at(-1)!.end = text.length
  return { given, ours, units: ours.map(({ start, end }) => text.slice(start, end).trim()) }
}

type Spans = readonly { start: number; end: number }[]

function key(a: Spans, ids: readonly number[], b: Spans, others: readonly number[]): string {
  const span = (spans: Spans, some: readonly number[]) =>
    some.length ? `${spans[some[0]!]!.start}-${spans[some.at(-1)!]!.end}` : ''
  return `${span(a, ids)}|${span(b, others)}`
}
