import { makeTermbase, type Termbase } from '../checks/index.ts'
import { readGlossaryFile } from '../formats/glossary/index.ts'
import type { CommandIo } from './command.ts'
import { CommandFailure } from './failure.ts'
import { readText } from './read-text.ts'

/**
 * A glossary (CSV or TBX) as a termbase whose renderings are to be used.
 *
 * @throws CommandFailure for the first line that cannot be understood
 */
export async function readGlossary(
  path: string,
  languages: { sourceLang: string; targetLang: string },
  io: Pick<CommandIo, 'stdin' | 'words'>,
): Promise<Termbase> {
  const { terms, problems } = readGlossaryFile(await readText(path, io), languages)
  const [problem] = problems
  if (problem) {
    const reason = io.words(`check.glossary.${problem.problem}`)
    throw new CommandFailure('badGlossaryLine', { path, line: problem.line, reason })
  }
  const entries = terms.map(({ source, approved, admitted, forbidden, note }) => ({
    source,
    pos: 'noun' as const,
    kind: 'set-phrase' as const,
    renderings: [...approved, ...admitted],
    avoid: forbidden.map((text) => ({ text, why: 'forbidden' as const })),
    ...(note !== undefined && { note }),
  }))
  return makeTermbase(entries, true)
}
