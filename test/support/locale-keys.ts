import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** Strings of one file of locales, by dotted key. */
export function stringsOf(language: string, file: string): Map<string, string> {
  const json: unknown = JSON.parse(readFileSync(join(ROOT, 'locales', language, file), 'utf8'))
  return new Map(leaves(json, ''))
}

export function localeFiles(language: string): string[] {
  return globSync('*.json', { cwd: join(ROOT, 'locales', language) }).toSorted()
}

function* leaves(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* leaves(inner, path === '' ? key : `${path}.${key}`)
  }
}

/** The key as code names it: without the plural's suffix. */
export function stem(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '')
}

/** Names of the parameters of a string. */
export function parameters(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name))].toSorted()
}

/** The quoted strings of some sources: those that stand whole, and those with `${…}` in them as patterns. */
export interface Literals {
  readonly whole: ReadonlySet<string>
  readonly patterns: readonly RegExp[]
  /** What is read as properties: `strings.launch.wrongNode` gives `launch.wrongNode` and `wrongNode`. */
  readonly chains: ReadonlySet<string>
}

export function literalsIn(globs: readonly string[]): Literals {
  const whole = new Set<string>()
  const patterns: RegExp[] = []
  const chains = new Set<string>()
  for (const path of globSync([...globs], { cwd: ROOT })) {
    const source = withoutComments(readFileSync(join(ROOT, path), 'utf8'))
    for (const [, text = ''] of source.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)) whole.add(text)
    for (const [, text = ''] of source.matchAll(/`([\w:.-]*(?:\$\{[^{}`]*\}[\w.-]*)*)`/g)) {
      if (text.includes('${')) patterns.push(patternOf(text))
      else whole.add(text)
    }
    for (const [chain] of source.matchAll(/(?:\.\w+)+/g)) {
      const parts = chain.slice(1).split('.')
      parts.forEach((_, k) => chains.add(parts.slice(k).join('.')))
    }
    // A code may also be named as a property: `{ OFFLINE: … }`.
    for (const [name] of source.matchAll(/\b[A-Za-z_]\w*\b(?=\??:)/g)) whole.add(name)
  }
  return { whole, patterns, chains }
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^{}]*\}/).map((part) => RegExp.escape(part))
  return new RegExp(`^${parts.join('(.+)')}$`)
}

/**
 * Whether the code names a key: in full, by a pattern whose open part is named
 * somewhere, or as a property (of an object read as one, for codes).
 */
export function isNamed(key: string, literals: Literals, anywhere: ReadonlySet<string>): boolean {
  const { whole, patterns, chains } = literals
  if (whole.has(key) || chains.has(key)) return true
  const dot = key.lastIndexOf('.')
  if (dot !== -1 && chains.has(key.slice(0, dot)) && anywhere.has(key.slice(dot + 1))) return true
  return patterns.some((pattern) => {
    const open = pattern.exec(key)?.[1]
    return open !== undefined && (anywhere.has(open) || open.split('.').every((part) => anywhere.has(part)))
  })
}
