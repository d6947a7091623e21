import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Checkpoint } from '../../text/checkpoint.ts'
import { alignUnits, type Bead, combineLexicons, type Lexicon } from '../../text/align/index.ts'
import type { CommandIo } from '../command.ts'
import { CommandFailure } from '../failure.ts'
import { showProgress } from '../progress.ts'
import { readWordList } from '../read-glossary.ts'
import { readLexicon } from '../read-lexicon.ts'
import { readText } from '../read-text.ts'
import { runCommand, takeChoice, takeFiles, takeLanguage } from '../run-command.ts'
import { linesOf, type UnitKind, unitsOf } from '../units.ts'

const OPTIONS = {
  'source-lang': { type: 'string', default: 'zh' },
  'target-lang': { type: 'string', default: 'en' },
  unit: { type: 'string', default: 'paragraph' },
  format: { type: 'string', default: 'tsv' },
  pairs: { type: 'string' },
  out: { type: 'string' },
  glossary: { type: 'string', multiple: true },
} as const

interface Job {
  readonly sourceLang: string
  readonly targetLang: string
  readonly unit: UnitKind
  readonly format: 'tsv' | 'json'
  readonly lexicon: Lexicon | undefined
}

/** `duizhao align SRC TGT`, or `--pairs LIST.tsv --out DIR` for many. */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return runCommand('align', args, io, OPTIONS, async ({ values, positionals }) => {
    const sourceLang = takeLanguage('--source-lang', values['source-lang'])
    const targetLang = takeLanguage('--target-lang', values['target-lang'])
    const unit = takeChoice('--unit', values.unit, ['paragraph', 'sentence', 'given'])
    const format = takeChoice('--format', values.format, ['tsv', 'json'])
    if ((values.pairs === undefined) !== (values.out === undefined)) {
      throw new CommandFailure('pairsNeedOut', {}, 2)
    }
    const list =
      values.pairs === undefined ? undefined : readList(await readText(values.pairs, io), values.pairs)
    const files = takeFiles(positionals, list ? [] : ['SRC', 'TGT'])
    const own = await readWordList(values.glossary ?? [], { sourceLang, targetLang }, io)
    const built = await readLexicon(sourceLang, targetLang)
    const lexicon = own && built ? combineLexicons(own, built) : (own ?? built)
    const job = { sourceLang, targetLang, unit, format, lexicon }
    if (list) await alignAll(list, values.out!, job, io)
    else io.stdout.write(await alignFiles(files[0]!, files[1]!, job, io))
    return 0
  })
}

interface Listed {
  readonly name: string
  readonly source: string
  readonly target: string
}

/** Lines of `name<TAB>source<TAB>target`. Names become file names, so they hold no separators. */
function readList(text: string, path: string): Listed[] {
  return linesOf(text).flatMap((line, k) => {
    if (!line.trim()) return []
    const [name, source, target, ...rest] = line.split('\t')
    if (!name || !source || !target || rest.length > 0 || /[/\\]|^\.+$/.test(name)) {
      throw new CommandFailure('badListLine', { path, line: k + 1 })
    }
    return [{ name, source, target }]
  })
}

async function alignAll(list: readonly Listed[], out: string, job: Job, io: CommandIo): Promise<void> {
  try {
    await mkdir(out, { recursive: true })
  } catch (error) {
    throw new CommandFailure('unwritable', {
      path: out,
      reason: (error as NodeJS.ErrnoException).code ?? '?',
    })
  }
  const progress = showProgress(io.stderr)
  for (const [k, { name, source, target }] of list.entries()) {
    const text = await alignFiles(source, target, job, io, (done) => progress((k + done) / list.length))
    await writeFile(join(out, `${name}.${job.format}`), text)
  }
  progress.end()
}

async function alignFiles(
  source: string,
  target: string,
  job: Job,
  io: CommandIo,
  checkpoint?: Checkpoint,
): Promise<string> {
  const units = {
    source: unitsOf(await readText(source, io), job.sourceLang, job.unit),
    target: unitsOf(await readText(target, io), job.targetLang, job.unit),
  }
  const progress = showProgress(io.stderr)
  const beads = alignUnits(units.source, units.target, {
    sourceLang: job.sourceLang,
    targetLang: job.targetLang,
    unit: job.unit === 'paragraph' ? 'paragraph' : 'sentence',
    ...(job.lexicon && { lexicon: job.lexicon }),
    checkpoint: checkpoint ?? progress,
  })
  if (!checkpoint) progress.end()
  return job.format === 'json' ? beadsToJson(beads, units, job) : beadsToTsv(beads)
}

function beadsToTsv(beads: readonly Bead[]): string {
  return beads.map(({ source, target }) => `${ids(source).join()}\t${ids(target).join()}\n`).join('')
}

function beadsToJson(
  beads: readonly Bead[],
  units: { source: readonly string[]; target: readonly string[] },
  { sourceLang, targetLang, unit }: Job,
): string {
  const rows = beads.map(({ source, target, confidence }) => ({
    source: ids(source),
    target: ids(target),
    confidence: Number(confidence.toFixed(3)),
  }))
  return `${JSON.stringify({ sourceLang, targetLang, unit, ...units, beads: rows })}\n`
}

function ids({ start, end }: Bead['source']): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k)
}
