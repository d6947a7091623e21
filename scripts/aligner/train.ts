/**
 * Trains the weights of the aligner's model and reports how it does on
 * documents it has not seen (each is left out once).
 *
 *     node scripts/aligner/train.ts FOLDER [--write]
 *
 * FOLDER holds NAME.zh, NAME.en and NAME.gold.tsv, one document of one work
 * each, so that leaving one out leaves the work out. `--write` trains on all
 * of them and writes src/text/align/weights.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { FEATURES } from '../../src/text/align/bead-features.ts'
import { readFirst } from '../../src/text/align/first-reading.ts'
import { loadLexicon } from '../../src/text/align/load-lexicon.ts'
import { mostExpectedHits, posteriors } from '../../src/text/align/model.ts'
import { type GoldDocument, readGold } from './gold.ts'
import { type Example, exampleOf, latticeOf, negativeLogLikelihood, scalesOf } from './likelihood.ts'
import { minimise } from './minimise.ts'
import { addCounts, countHits, f1, NOTHING } from './score.ts'

/** Precision of the prior on weights: about the one at which works left out surprise least. */
const SHRINK = 12
const PRICE = 0.46
const LEXICON = new URL('../../dist/lexicon/zh-en.bin.gz', import.meta.url)
const WEIGHTS = new URL('../../src/text/align/weights.ts', import.meta.url)

const folder = process.argv[2]
if (!folder) throw new Error('usage: node scripts/aligner/train.ts FOLDER [--write]')

const lexicon = loadLexicon(gunzipSync(readFileSync(LEXICON)))
const documents = readGold(folder)
const examples = documents.map((gold) => {
  const a = { texts: gold.source, lang: 'zh' }
  const b = { texts: gold.target, lang: 'en' }
  return exampleOf(gold, readFirst(a, b, lexicon), a, b)
})

let counts = NOTHING
let surprise = 0
for (const [k, gold] of documents.entries()) {
  const example = examples[k]!
  const w = train(examples.filter((other) => other !== example))
  const mine = test(gold, example, w)
  counts = addCounts(counts, mine)
  surprise += surpriseOf(example, w)
  console.log(`${gold.name} left out: strict F1 ${f1(mine).toFixed(4)}`)
}
console.log(`all left out in turn: strict F1 ${f1(counts).toFixed(4)}, ${surprise.toFixed(1)} nats`)
if (process.argv.includes('--write')) write(train(examples))

function train(some: readonly Example[]): Float64Array {
  const scales = scalesOf(some)
  const scaled = minimise(negativeLogLikelihood(some, scales, SHRINK), new Float64Array(FEATURES.length))
  return scaled.map((x, k) => x / scales[k]!)
}

function test(gold: GoldDocument, example: Example, w: Float64Array) {
  const lattice = latticeOf(example, w)
  const path = mostExpectedHits(lattice, posteriors(lattice).p, PRICE)
  return countHits(
    gold.beads,
    path.map((k) => {
      const { i0, i1, j0, j1 } = lattice.beads[k]!
      return { source: { start: i0, end: i1 }, target: { start: j0, end: j1 }, confidence: 1 }
    }),
  )
}

function surpriseOf(example: Example, w: Float64Array): number {
  const lattice = latticeOf(example, w)
  return posteriors(lattice).total - posteriors(lattice, (k) => example.allowed[k]!).total
}

function write(w: Float64Array): void {
  const lines = FEATURES.map((name, k) => `  '${name}': ${w[k]!.toFixed(3)},`)
  writeFileSync(
    WEIGHTS,
    `import type { Weights } from './model.ts'\n\n` +
      `/** Written by scripts/aligner/train.ts. */\nexport const WEIGHTS: Weights = {\n${lines.join('\n')}\n}\n`,
  )
}
