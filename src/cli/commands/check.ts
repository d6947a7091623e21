import {
  atLeastAsSevere,
  DOCUMENT_RULES,
  type Finding,
  RULES,
  SEVERITIES,
  type Severity,
  VERDICT_RULES,
} from '../../checks/index.ts'
import { checkLines, checkTexts } from '../check-texts.ts'
import type { CommandIo } from '../command.ts'
import { findingsToJsonl, findingsToText, wireFinding } from '../findings-to-text.ts'
import { readGlossary } from '../read-glossary.ts'
import { readLexicon } from '../read-lexicon.ts'
import { readText, readUtf8 } from '../read-text.ts'
import { runCommand, takeChoice, takeFiles, takeLanguage } from '../run-command.ts'

const OPTIONS = {
  'source-lang': { type: 'string', default: 'zh' },
  'target-lang': { type: 'string', default: 'en' },
  glossary: { type: 'string', multiple: true },
  tier: { type: 'string', default: 'precise' },
  format: { type: 'string', default: 'text' },
  pairs: { type: 'string' },
  'fail-on': { type: 'string' },
  rules: { type: 'boolean', default: false },
} as const

/** `duizhao check SRC TGT`, or `--pairs FILE` for pairs that are lined up already. */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return runCommand('check', args, io, OPTIONS, async ({ values, positionals }) => {
    if (values.rules) return listRules(io)
    const sourceLang = takeLanguage('--source-lang', values['source-lang'])
    const targetLang = takeLanguage('--target-lang', values['target-lang'])
    const tier = takeChoice('--tier', values.tier, ['precise', 'thorough'])
    const format = takeChoice('--format', values.format, ['text', 'jsonl'])
    const failOn =
      values['fail-on'] === undefined ? undefined : takeChoice('--fail-on', values['fail-on'], SEVERITIES)
    const files = takeFiles(positionals, values.pairs === undefined ? ['SRC', 'TGT'] : [])
    const languages = { sourceLang, targetLang }
    const lexicon = await readLexicon(sourceLang, targetLang)
    const termbases = await Promise.all(
      (values.glossary ?? []).map((path) => readGlossary(path, languages, io)),
    )
    const options = { tier, termbases, ...(lexicon && { lexicon }) }
    if (values.pairs !== undefined) {
      const lists = checkLines(await readUtf8(values.pairs, io), languages, options)
      for (const list of lists) {
        io.stdout.write(`${JSON.stringify(list.map((finding) => wireFinding(finding, io.words)))}\n`)
      }
      return exitCode(lists.flat(), failOn)
    }
    const [source, target] = await Promise.all(files.map((path) => readText(path, io)))
    const rows = checkTexts(source!, target!, languages, options)
    io.stdout.write(format === 'jsonl' ? findingsToJsonl(rows, io.words) : findingsToText(rows, io.words))
    return exitCode(
      rows.flatMap(({ findings }) => findings),
      failOn,
    )
  })
}

function exitCode(findings: readonly Finding[], failOn: Severity | undefined): number {
  return failOn !== undefined && findings.some(({ severity }) => atLeastAsSevere(severity, failOn)) ? 1 : 0
}

/** Every rule with its explanation and an example. */
function listRules(io: CommandIo): number {
  for (const { id, tier } of [...RULES, ...DOCUMENT_RULES, ...VERDICT_RULES]) {
    const say = (part: string) => io.words(`checks:rule.${id}.${part}`)
    const example = `${say('source')} ✗ ${say('wrong')} ✓ ${say('right')}`
    io.stdout.write(`${id} (${tier}): ${say('name')}\n    ${say('why')}\n    ${example}\n`)
  }
  return 0
}
