import type { Lexicon } from './lexicon.ts'
import { loadLexicon } from './load-lexicon.ts'

const CHINESE_OR_ENGLISH = /^(?:zh|en)\b/i

/** The file of the built word list that helps between two languages (BCP 47); null: there is none. */
export function builtLexiconFile(sourceLang: string, targetLang: string): string | null {
  const helps = CHINESE_OR_ENGLISH.test(sourceLang) && CHINESE_OR_ENGLISH.test(targetLang)
  return helps ? 'zh-en.bin.gz' : null
}

/** Reads that file, still compressed. */
export async function readBuiltLexicon(gzip: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Lexicon> {
  const bytes = await new Response(gzip.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
  return loadLexicon(bytes)
}
