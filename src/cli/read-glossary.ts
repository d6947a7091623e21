import { ownTermbase, type Termbase } from '../checks/index.ts'
import { readGlossaryFile } from '../formats/glossary/index.ts'
import { type Lexicon, wordListLexicon } from '../text/align/index.ts'
import type { CommandIo } from './command.ts'
import { CommandFailure } from './failure.ts'
import { readText } from './read-text.ts'

type Languages = Parameters<typeof readGlossaryFile>[1]
type GlossaryIo = Pick<CommandIo, 'stdin' | 'stderr' | 'words'>

/** Glossaries as a word list for the aligner; undefined where there are none. @throws CommandFailure as below */
export async function readWordList(
  paths: readonly string[],
  languages: Languages,
  io: GlossaryIo,
): Promise<Lexicon | undefined> {
  if (paths.length === 0) return undefined
  const entries: [string, string[]][] = []
  for (const path of paths) {
    for (const { source, approved, admitted } of await readTerms(path, languages, io)) {
      entries.push([source, [...approved, ...admitted]])
    }
  }
  return wordListLexicon(entries)
}

async function readTerms(path: string, languages: Languages, io: GlossaryIo) {
  const { terms, problems } = readGlossaryFile(await readText(path, io), languages)
  const [problem] = problems
  if (!problem) return terms
  const reason = io.words(`check.glossary.${problem.problem}`)
  throw new CommandFailure('badGlossaryLine', { path, line: problem.line, reason })
}

/**
 * A glossary (CSV or TBX) as a termbase whose renderings are to be used.
 *
 * @throws CommandFailure for the first line that cannot be understood
 */
export async function readGlossary(path: string, languages: Languages, io: GlossaryIo): Promise<Termbase> {
  return ownTermbase(await readTerms(path, languages, io))
}
