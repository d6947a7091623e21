import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { builtLexiconFile, type Lexicon, readBuiltLexicon } from '../text/align/index.ts'
import { CommandFailure } from './failure.ts'

const FOLDER = new URL('../../dist/lexicon/', import.meta.url)

/**
 * The built-in dictionary, where it can help with these languages.
 *
 * @throws CommandFailure when it was not built
 */
export async function readLexicon(sourceLang: string, targetLang: string): Promise<Lexicon | undefined> {
  const name = builtLexiconFile(sourceLang, targetLang)
  if (name === null) return undefined
  try {
    const file = Readable.toWeb(createReadStream(new URL(name, FOLDER)))
    return await readBuiltLexicon(file as ReadableStream<Uint8Array<ArrayBuffer>>)
  } catch {
    throw new CommandFailure('noLexicon')
  }
}
