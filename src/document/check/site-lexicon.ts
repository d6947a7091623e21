import { builtLexiconFile, readBuiltLexicon, type Lexicon } from '../../text/align/index.ts'

/**
 * Objects of one isolate share what was read, but not the reading: who waited for another's would wait for ever where
 * that one is stopped.
 */
const read = new Map<string, Lexicon>()

/**
 * The word list that helps to cut pairs into segments, from the files of the
 * site. Without it segments come from length, numbers and marks: coarser, not
 * wrong, so publishing never fails for it.
 */
export async function siteLexicon(
  assets: Fetcher,
  sourceLang: string,
  targetLang: string,
): Promise<Lexicon | undefined> {
  const file = builtLexiconFile(sourceLang, targetLang)
  if (file === null) return undefined
  const known = read.get(file) ?? (await fetchLexicon(assets, file))
  if (known) read.set(file, known)
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
  return undefined
}
