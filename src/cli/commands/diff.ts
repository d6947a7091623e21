import { diffText } from '../../text/diff/index.ts'
import type { CommandIo } from '../command.ts'
import { diffLines } from '../diff-lines.ts'
import { diffToHtml } from '../diff-to-html.ts'
import { diffToJson } from '../diff-to-json.ts'
import { diffToText } from '../diff-to-text.ts'
import { showProgress } from '../progress.ts'
import { readText, readUtf8 } from '../read-text.ts'
import { runCommand, takeChoice, takeFiles, takeLanguage } from '../run-command.ts'

const OPTIONS = {
  lang: { type: 'string' },
  format: { type: 'string', default: 'text' },
  jsonl: { type: 'string' },
} as const

/** `duizhao diff OLD NEW --lang zh` or `duizhao diff --jsonl FILE` */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return runCommand('diff', args, io, OPTIONS, async ({ values, positionals }) => {
    if (values.jsonl !== undefined) {
      takeFiles(positionals, [])
      const lang = values.lang && takeLanguage('--lang', values.lang)
      for (const line of diffLines(await readUtf8(values.jsonl, io), lang)) io.stdout.write(`${line}\n`)
      return 0
    }
    const [oldFile, newFile] = takeFiles(positionals, ['OLD', 'NEW'])
    const lang = takeLanguage('--lang', values.lang)
    const format = takeChoice('--format', values.format, ['text', 'json', 'html'])
    const before = await readText(oldFile, io)
    const after = await readText(newFile, io)
    const checkpoint = showProgress(io.stderr)
    const diff = diffText(before, after, lang, { checkpoint })
    checkpoint.end()
    if (format === 'json') io.stdout.write(`${diffToJson(diff, lang)}\n`)
    else if (format === 'html') io.stdout.write(diffToHtml(diff, lang, [oldFile, newFile], io.words))
    else io.stdout.write(diffToText(diff, io.words, 'isTTY' in io.stdout && io.stdout.isTTY === true))
    return 0
  })
}
