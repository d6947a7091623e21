import type { Rule } from '../rule.ts'

interface Pattern {
  readonly pattern: RegExp
  readonly mend: (match: string) => string
}

const PATTERNS: readonly Pattern[] = [
  // A space before a mark that closes.
  { pattern: /(?<=[\p{L}\p{N}”’)]) +[:!?)](?![\p{L})(/-])/gu, mend: (match) => match.trimStart() },
  { pattern: /(?<=[\p{L}\p{N}”’)]) +[,;](?=\s|$)/gu, mend: (match) => match.trimStart() },
  { pattern: /(?<=[\p{L}\p{N}”’)]) +[,;](?=\p{L})/gu, mend: (match) => `${match.trimStart()} ` },
  { pattern: /(?<=\p{L}) +\.(?=\s|$)/gu, mend: () => '.' },
  { pattern: /(?<=\d) +%/g, mend: () => '%' },
  // None after one that parts; not in 1,234, example.com, U.S.A, or 12:30.
  { pattern: /(?<=\p{Ll}{2})[,;](?=\p{L}{2})/gu, mend: (match) => `${match} ` },
  { pattern: /(?<=\p{Ll}{3})[.!?](?=\p{Lu}\p{Ll}+\s)/gu, mend: (match) => `${match} ` },
  // After one that opens.
  { pattern: /(?<=\s|^)[([] +(?=\p{L})/gu, mend: (match) => match.trimEnd() },
  // A word glued to a bracket.
  { pattern: /(?<=\p{Ll}{3})\((?=\p{L}{3})(?!s\)|es\))/gu, mend: () => ' (' },
  { pattern: /(?<=\p{L}{2})\)(?=\p{L}{3})/gu, mend: () => ') ' },
]

/** What each of them needs: a space before a mark or after a bracket, or a mark glued to what looks like a letter. */
const ANY = / [:!?),;.%]|[,;.!?)][^\s\d,;.!?)'"’”\]-]|[([] |[^\s(]\(/

/** Spaces where English has none, or none where it has one. */
export const spacing: Rule = {
  id: 'spacing',
  category: 'Fluency/Punctuation',
  severity: 'minor',
  tier: 'precise',
  *check({ target }) {
    if (!ANY.test(target)) return
    for (const { pattern, mend } of PATTERNS) {
      for (const { 0: match, index } of target.matchAll(pattern)) {
        yield {
          start: index,
          end: index + match.length,
          params: { quote: target.slice(Math.max(0, index - 8), index + match.length + 8).trim() },
          replacements: [mend(match)],
        }
      }
    }
  },
}
