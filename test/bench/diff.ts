import { diffText } from '../../src/text/diff/index.ts'
import { DIFFERS, timeDiffers } from './diff-peers.ts'
import { Generator } from './generated.ts'
import { processorTime } from './processor-time.ts'
import { Readability } from './readability.ts'

const EDITS = 400

/** Processor time and readability beside jsdiff on the same generated edits; then growth with size, and the worst of inputs. */
export async function bench(): Promise<void> {
  for (const lang of ['zh', 'en']) comparePeers(lang)
  growth()
  worst()
}

function comparePeers(lang: string): void {
  const generator = new Generator(1)
  const edits = Array.from({ length: EDITS }, () => {
    const before = generator.paragraph(lang)
    return { before, after: generator.edit(before, lang, 1 + generator.below(6)), lang }
  })
  const times = timeDiffers(edits)
  console.log(
    `\n${EDITS} edited paragraphs, ${lang}`.padEnd(38),
    '       µs    hunks   marked     tiny  rebuilt',
  )
  for (const [name, differ] of Object.entries(DIFFERS)) {
    const readability = new Readability()
    for (const { before, after } of edits) readability.add(differ(before, after, lang), before, after)
    console.log(`  ${name.padEnd(34)}${times[name]!.toFixed(0).padStart(9)}${readability}`)
  }
}

function growth(): void {
  console.log('\nedited documents: one paragraph in ten changed, three moved')
  for (const size of [1250, 2500, 5000, 10_000]) {
    const generator = new Generator(2)
    const paragraphs = Array.from({ length: size }, () => generator.paragraph('en'))
    const edited = paragraphs.map((text) =>
      generator.below(10) === 0 ? generator.edit(text, 'en', 3) : text,
    )
    edited.splice(10, 0, ...edited.splice(size >> 1, 3))
    report(`${size} paragraphs`, paragraphs.join('\n\n'), edited.join('\n\n'))
  }
}

function worst(): void {
  console.log('\nthe worst of inputs: 100,000 words each')
  const generator = new Generator(3)
  const sentences = () => Array.from({ length: 5900 }, () => generator.sentence('en'))
  report('nothing alike, paragraphs', sentences().join('\n\n'), sentences().join('\n\n'))
  report('nothing alike, one paragraph', sentences().join(' '), sentences().join(' '))
  const unbroken = () => sentences().join(' ').replaceAll('.', '').toLowerCase()
  const text = unbroken()
  report('nothing alike, one sentence', text, unbroken())
  report('one sentence, lightly edited', text, generator.edit(text, 'en', 2000))
  report('one word, over and over', 'la '.repeat(100_000), 'la '.repeat(99_000))
}

function report(name: string, before: string, after: string): void {
  let best = Infinity
  let diff = diffText('', '', 'en')
  for (let round = 0; round < 2; round++) {
    best = Math.min(
      best,
      processorTime(() => {
        diff = diffText(before, after, 'en')
      }),
    )
  }
  const { survival, limited } = diff
  const size = `${((before.length + after.length) / 1e6).toFixed(1)} MB`
  const kept = `${(100 * survival).toFixed(0)} % stays`
  console.log(
    `  ${name.padEnd(34)}${size.padStart(9)}${best.toFixed(0).padStart(7)} ms ${kept.padStart(13)}${limited ? '  limited' : ''}`,
  )
}
