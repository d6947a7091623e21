import {
  bleu,
  chrf,
  postEditEffortOf,
  ter,
  terOptionsFor,
  type BleuTokenizer,
} from '../../text/metrics/index.ts'
import { isUnspacedLanguage } from '../../text/segment/index.ts'
import type { CommandIo } from '../command.ts'
import { CommandFailure } from '../failure.ts'
import { readText } from '../read-text.ts'
import { runCommand, takeChoice, takeFiles, takeLanguage } from '../run-command.ts'

const OPTIONS = { lang: { type: 'string' }, format: { type: 'string', default: 'text' } } as const

/** `duizhao metrics HYP REF --lang en`: line `k` of the one file against line `k` of the other. */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return runCommand('metrics', args, io, OPTIONS, async ({ values, positionals }) => {
    const [hypFile, refFile] = takeFiles(positionals, ['HYP', 'REF'])
    const lang = takeLanguage('--lang', values.lang)
    const format = takeChoice('--format', values.format, ['text', 'json'])
    const hyps = lines(await readText(hypFile, io))
    const refs = lines(await readText(refFile, io))
    if (hyps.length !== refs.length) {
      throw new CommandFailure('linesDiffer', { hyp: hyps.length, ref: refs.length })
    }
    const tokenize = tokenizerFor(lang)
    const unspaced = isUnspacedLanguage(lang)
    const scores = {
      chrF: chrf(hyps, refs),
      'chrF++': chrf(hyps, refs, { wordOrder: 2 }),
      TER: ter(hyps, refs, terOptionsFor(lang)),
      BLEU: bleu(hyps, refs, { tokenize }),
    }
    const effort = postEditEffortOf(hyps, refs, lang)
    if (format === 'json') {
      const settings = { tokenize, terNormalized: unspaced, terAsianSupport: unspaced }
      io.stdout.write(
        `${JSON.stringify({ lang, lines: hyps.length, ...scores, effort, settings }, null, 1)}\n`,
      )
    } else {
      for (const [name, score] of Object.entries(scores))
        io.stdout.write(`${name.padEnd(8)}${score.toFixed(2)}\n`)
      io.stdout.write(`${io.words('metrics.effortWords', { percent: (effort.words * 100).toFixed(1) })}\n`)
      io.stdout.write(
        `${io.words('metrics.effortCharacters', { percent: (effort.characters * 100).toFixed(1) })}\n`,
      )
    }
    return 0
  })
}

function lines(text: string): string[] {
  const found = text.split(/\r?\n/)
  if (found.at(-1) === '') found.pop()
  return found
}

/** sacrebleu's own choice for Chinese; Japanese, Thai and the like by character, for want of a morphology. */
function tokenizerFor(lang: string): BleuTokenizer {
  if (/^(?:zh|yue|wuu|lzh|cmn)\b/i.test(lang)) return 'zh'
  return isUnspacedLanguage(lang) ? 'char' : '13a'
}
