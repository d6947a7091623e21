import { builtLexiconFile, readBuiltLexicon, type Lexicon } from '../../../src/text/align/index.ts'

/**
 * The bilingual word list that makes alignment good. Fetched once, when
 * something is to be aligned; without it (offline, blocked, other languages)
 * alignment works from length, numbers and marks.
 */
export function lexiconFor(sourceLang: string, targetLang: string): Promise<Lexicon | undefined> {
  const file = builtLexiconFile(sourceLang, targetLang)
  if (file === null) return Promise.resolve(undefined)
  const known = fetched.get(file) ?? fetchLexicon(`/lexicon/${file}`)
  fetched.set(file, known)
  return known
}

const fetched = new Map<string, Promise<Lexicon | undefined>>()

async function fetchLexicon(address: string): Promise<Lexicon | undefined> {
  try {
    const { ok, body } = await fetch(address)
    return ok && body ? await readBuiltLexicon(body) : undefined
  } catch {
    // Offline or blocked: alignment is less sure, and says so by its confidence.
    return undefined
  }
}
