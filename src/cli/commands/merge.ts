import { merge3 } from '../../text/merge/index.ts'
import type { CommandIo } from '../command.ts'
import { mergeToText } from '../merge-to-text.ts'
import { readUtf8 } from '../read-text.ts'
import { runCommand, takeChoice, takeFiles, takeLanguage } from '../run-command.ts'

const OPTIONS = { lang: { type: 'string' }, format: { type: 'string', default: 'text' } } as const

/** `duizhao merge BASE OURS THEIRS --lang en`: exit 1 when there are conflicts. */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return runCommand('merge', args, io, OPTIONS, async ({ values, positionals }) => {
    const files = takeFiles(positionals, ['BASE', 'OURS', 'THEIRS'])
    const lang = takeLanguage('--lang', values.lang)
    const format = takeChoice('--format', values.format, ['text', 'json'])
    const [base, ours, theirs] = [
      await readUtf8(files[0], io),
      await readUtf8(files[1], io),
      await readUtf8(files[2], io),
    ]
    const merge = merge3(base, ours, theirs, lang)
    io.stdout.write(format === 'json' ? `${JSON.stringify(merge)}\n` : mergeToText(merge, files))
    if (merge.text !== null) return 0
    const count = merge.regions.filter(({ kind }) => kind === 'conflict').length
    io.stderr.write(`${io.words('merge.conflicts', { count })}\n`)
    return 1
  })
}
