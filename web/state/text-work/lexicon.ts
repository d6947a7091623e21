import type { Lexicon } from '../../../src/text/align/index.ts'
import { loadLexicon } from '../../../src/text/align/load-lexicon.ts'

/**
 * The bilingual word list that makes alignment of Chinese and English good.
 * Fetched once, when something is to be aligned; without it (offline, blocked,
 * other languages) alignment works from length, numbers and marks.
 */
export function lexiconFor(sourceLang: string, targetLang: string): Promise<Lexicon | undefined> {
  if (language(sourceLang) !== 'zh' || language(targetLang) !== 'en') return Promise.resolve(undefined)
  return (chineseEnglish ??= fetchLexicon('/lexicon/zh-en.bin.gz'))
}

let chineseEnglish: Promise<Lexicon | undefined> | undefined

const language = (tag: string) => tag.split('-')[0]?.toLowerCase()

async function fetchLexicon(address: string): Promise<Lexicon | undefined> {
  try {
    const response = await fetch(address)
    if (!response.ok || !response.body) return undefined
    const bytes = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
    return loadLexicon(bytes)
  } catch {
    // Offline or blocked: alignment is less sure, and says so by its confidence.
    return undefined
  }
}
