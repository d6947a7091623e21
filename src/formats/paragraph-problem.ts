import { LIMITS } from '../domain/index.ts'
import type { FormatError } from './format-error.ts'
import { utf8Excess } from './utf8-length.ts'

/** What is wrong with the words of a paragraph that begins on this line: only ever their size. */
export function paragraphProblem(text: string, line: number): FormatError | null {
  const actual = utf8Excess(text, LIMITS.paragraphBytes)
  return actual === null ? null : { code: 'PARAGRAPH_TOO_LONG', max: LIMITS.paragraphBytes, actual, line }
}
