import { primaryLanguage } from '../domain/index.ts'

/**
 * Terms of the `scope` column of an index. Each begins with the letter of what
 * it says, so that no two kinds can be taken for one another.
 */
export const scopeTerm = {
  workspace: (id: string) => `w${id}`,
  document: (id: string) => `d${id}`,
  /** By its first subtag: whoever looks for Chinese looks for every kind of it. */
  language: (tag: string) => `l${primaryLanguage(tag)}`,
  kind: (kind: string) => `k${kind}`,
  category: (category: string) => `c${category}`,
  member: (id: string) => `m${id}`,
  /** Somebody who is mentioned. */
  mentioned: (id: string) => `x${id}`,
  /** By how they are called: guests have no account. Bytes in hexadecimal, since names are no terms. */
  name: (name: string) =>
    `n${Array.from(new TextEncoder().encode(name), (byte) => byte.toString(16).padStart(2, '0')).join('')}`,
} as const

/** All that FTS5 must find, as one expression; terms are quoted, so that nothing in them is an operator. */
export function allOf(column: 'scope' | 'words', expressions: readonly string[]): string {
  return `${column} : (${expressions.join(' AND ')})`
}

export function quoted(terms: readonly string[], open = false): string {
  return `"${terms.map((term) => term.replaceAll('"', '')).join(' ')}"${open ? ' *' : ''}`
}
