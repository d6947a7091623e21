import { splitParagraphs, splitSentences } from '../../text/segment/index.ts'
import type { CommandIo } from '../command.ts'
import { readText } from '../read-text.ts'
import { runCommand, takeFiles, takeLanguage } from '../run-command.ts'

const OPTIONS = { lang: { type: 'string' } } as const

/**
 * `duizhao segment FILE --lang zh`: one sentence a line, so that the lines of a paragraph joined give it back. Only
 * line breaks inside a sentence cannot be kept: they become spaces.
 */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return runCommand('segment', args, io, OPTIONS, async ({ values, positionals }) => {
    const [file] = takeFiles(positionals, ['FILE'])
    const lang = takeLanguage('--lang', values.lang)
    for (const { text } of splitParagraphs(await readText(file, io)).paragraphs) {
      for (const { start, end } of splitSentences(text, lang)) {
        io.stdout.write(`${text.slice(start, end).replace(/\s*(?:\r\n|[\r\n\u2028\u2029])\s*/g, ' ')}\n`)
      }
    }
    return 0
  })
}
