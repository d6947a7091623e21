import { builtLexiconFile, readBuiltLexicon, type Lexicon } from '../text/align/index.ts'

/** Objects of one isolate share what was read. A failure is not kept: the next publication tries again. */
const read = new Map<string, Promise<Lexicon | undefined>>()

/**
 * The word list that helps to cut pairs into segments, from the files of the
 * site. Without it segments come from length, numbers and marks: coarser, not
 * wrong, so publishing never fails for it.
 */
export function siteLexicon(
  assets: Fetcher,
  sourceLang: string,
  targetLang: string,
): Promise<Lexicon | undefined> {
  const file = builtLexiconFile(sourceLang, targetLang)
  if (file === null) return Promise.resolve(undefined)
  const known = read.get(file) ?? fetchLexicon(assets, file)
  read.set(file, known)
  return known
}

async function fetchLexicon(assets: Fetcher, file: string): Promise<Lexicon | undefined> {
  try {
    // Only the path counts: the binding serves the files of this very site.
    const { ok, body } = await assets.fetch(`https://site.invalid/lexicon/${file}`)
    if (ok && body) return await readBuiltLexicon(body as ReadableStream<Uint8Array<ArrayBuffer>>)
  } catch {
    // As if there were none.
  }
  read.delete(file)
  return undefined
}
