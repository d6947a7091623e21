import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bleu, chrf, ter, type BleuOptions, type BleuTokenizer } from '../../src/text/metrics/index.ts'
import { TOKENIZERS } from '../../src/text/metrics/bleu-tokenizers.ts'
import { terTokens } from '../../src/text/metrics/ter-tokens.ts'
import { splitWords } from '../../src/text/metrics/white-space.ts'

/** A score of the reference implementation, as `metrics/vectors.json` keeps it. */
interface Vector {
  readonly id: string
  readonly metric: 'chrF' | 'chrF++' | 'TER' | 'BLEU'
  readonly params: Readonly<Record<string, unknown>>
  readonly hyps: readonly string[]
  readonly refs: readonly (readonly string[])[]
  readonly score: number
  readonly eps: number
}

interface TokenizerVector {
  readonly tokenizer: BleuTokenizer | 'tercom'
  readonly params: Readonly<Record<string, boolean>>
  readonly input: string
  readonly output: string
}

/** Compares every vector of sacrebleu with what we compute; prints what agrees, and the worst of the rest. */
export async function evalMetrics(data: string): Promise<void> {
  const file = await readFile(join(data, 'metrics', 'vectors.json'), 'utf8')
  const { vectors, tokenizer_vectors: cuts } = JSON.parse(file) as {
    vectors: Vector[]
    tokenizer_vectors: TokenizerVector[]
  }
  console.log('metrics (sacrebleu)')
  for (const [metric, list] of Map.groupBy(vectors, ({ metric }) => metric)) {
    const errors = list.map((vector) => ({ vector, error: Math.abs(scoreOf(vector) - vector.score) }))
    const wrong = errors.filter(({ vector, error }) => !(error <= vector.eps))
    console.log(`  ${metric.padEnd(8)} ${list.length - wrong.length} of ${list.length} exact`)
    for (const { vector, error } of wrong.slice(0, 5)) {
      console.log(`    ${vector.id} off by ${error} ${JSON.stringify(vector.params)}`)
    }
  }
  const wrong = cuts.filter((cut) => tokensOf(cut).join(' ') !== splitWords(cut.output).join(' '))
  console.log(`  tokens   ${cuts.length - wrong.length} of ${cuts.length} exact`)
  for (const { tokenizer, input } of wrong.slice(0, 5))
    console.log(`    ${tokenizer} ${JSON.stringify(input)}`)
}

function scoreOf({ metric, params, hyps, refs }: Vector): number {
  const flag = (name: string) => params[name] === true
  if (metric === 'TER') {
    return ter(hyps, refs, {
      normalized: flag('normalized'),
      noPunct: flag('no_punct'),
      asianSupport: flag('asian_support'),
      caseSensitive: flag('case_sensitive'),
    })
  }
  if (metric === 'BLEU') {
    return bleu(hyps, refs, {
      tokenize: params['tokenize'] as BleuTokenizer,
      lowercase: flag('lowercase'),
      maxOrder: params['max_ngram_order'] as number,
      smoothing: params['smooth_method'] as NonNullable<BleuOptions['smoothing']>,
      smoothingValue: (params['smooth_value'] as number | null | undefined) ?? null,
      effectiveOrder: flag('effective_order'),
    })
  }
  return chrf(hyps, refs, {
    charOrder: params['char_order'] as number,
    wordOrder: params['word_order'] as number,
    beta: params['beta'] as number,
    lowercase: flag('lowercase'),
    whitespace: flag('whitespace'),
    epsSmoothing: flag('eps_smoothing'),
  })
}

function tokensOf({ tokenizer, params, input }: TokenizerVector): string[] {
  if (tokenizer !== 'tercom') return splitWords(TOKENIZERS[tokenizer](input))
  return terTokens(input, {
    normalized: params['normalized'] === true,
    noPunct: params['no_punct'] === true,
    asianSupport: params['asian_support'] === true,
    caseSensitive: params['case_sensitive'] === true,
  })
}
