import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type Lexicon, loadLexicon } from '../text/align/index.ts'
import { CommandFailure } from './failure.ts'

const ASSET = new URL('../../dist/lexicon/zh-en.bin.gz', import.meta.url)
const CHINESE_ENGLISH = /^(?:zh|en)\b/i

/**
 * The built-in dictionary, where it can help with these languages.
 *
 * @throws CommandFailure when it was not built
 */
export async function readLexicon(sourceLang: string, targetLang: string): Promise<Lexicon | undefined> {
  const useful = [sourceLang, targetLang].every((lang) => CHINESE_ENGLISH.test(lang))
  if (!useful) return undefined
  try {
    return loadLexicon(await promisify(gunzip)(await readFile(ASSET)))
  } catch {
    throw new CommandFailure('noLexicon')
  }
}
