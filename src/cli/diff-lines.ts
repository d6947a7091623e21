import { diffText } from '../text/diff/index.ts'
import { CommandFailure } from './failure.ts'

interface Edit {
  readonly lang: string
  readonly before: string
  readonly after: string
}

/**
 * One edit `{ lang, before, after }` a line in, one `{ ops }` a line out.
 * `fallbackLang` holds where a line names no language.
 *
 * @throws CommandFailure naming the line that is no such edit
 */
export function* diffLines(text: string, fallbackLang: string | undefined): Generator<string> {
  for (const [k, line] of text.split('\n').entries()) {
    if (!line.trim()) continue
    const { lang, before, after } = readEdit(line, k + 1, fallbackLang)
    const rows = diffText(before, after, lang).rows.flatMap(({ segments }) => segments)
    const ops = rows.flatMap((row) => row.ops.map(({ op, text }) => ({ op, text })))
    yield JSON.stringify({ ops })
  }
}

function readEdit(line: string, number: number, fallbackLang: string | undefined): Edit {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new CommandFailure('badJsonLine', { line: number })
  }
  const { lang = fallbackLang, before, after } = (value ?? {}) as Partial<Record<string, unknown>>
  if (typeof lang !== 'string' || typeof before !== 'string' || typeof after !== 'string') {
    throw new CommandFailure('badEditLine', { line: number })
  }
  return { lang, before, after }
}
