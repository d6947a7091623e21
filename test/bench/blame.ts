import { blame, lifeOf, type Past } from '../../src/text/blame/index.ts'
import { Generator } from './generated.ts'
import { processorTime } from './processor-time.ts'

const SENTENCES = 20
const SIZES = [250, 500, 1_000, 2_000]

/** Blame of a paragraph by the length of its history: twice the revisions should cost twice the time. */
export async function bench(): Promise<void> {
  for (const count of SIZES) {
    const texts = history(count)
    const newest = new Listed(texts, count)
    let stretches = 0
    let turns = 0
    const whole = processorTime(() => (stretches = blame(newest, 'en').written.length))
    const span = { start: 0, end: newest.text.indexOf('.') }
    const life = processorTime(() => (turns = [...lifeOf(newest, span, 'en')].length))
    console.log(
      `${String(count).padStart(5)} revisions of ${newest.text.length} characters: ` +
        `blame ${whole.toFixed(0)} ms (${(whole / count).toFixed(2)} a revision, ${stretches} stretches), ` +
        `life of a sentence ${life.toFixed(0)} ms (${turns} wordings)`,
    )
  }
}

/** A paragraph of which each revision changes a word; one in ten writes a sentence anew. */
function history(count: number): string[] {
  const random = new Generator(7)
  const words = () => Array.from({ length: 12 }, () => `word${random.below(400)}`)
  const sentences = Array.from({ length: SENTENCES }, words)
  return Array.from({ length: count }, (_, k) => {
    const at = random.below(SENTENCES)
    if (k % 10 === 9) sentences[at] = words()
    else sentences[at] = sentences[at]!.with(random.below(12), `word${random.below(400)}`)
    return sentences.map((sentence) => `W${sentence.join(' ')}.`).join(' ')
  })
}

class Listed implements Past<Listed> {
  readonly #texts: readonly string[]
  readonly #at: number

  constructor(texts: readonly string[], at: number) {
    this.#texts = texts
    this.#at = at
  }

  get text(): string {
    return this.#texts[this.#at - 1] ?? ''
  }

  back(): { readonly revision: number; readonly before: Listed } | null {
    return this.#at === 0 ? null : { revision: this.#at, before: new Listed(this.#texts, this.#at - 1) }
  }

  leap(): null {
    return null
  }
}
