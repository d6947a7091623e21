import type { GlossaryReading } from './glossary.ts'
import { readCsvGlossary } from './read-csv.ts'
import { readTbxGlossary } from './read-tbx.ts'

/** Reads a glossary in whichever of the two formats it is. */
export function readGlossaryFile(
  text: string,
  languages: { sourceLang: string; targetLang: string },
): GlossaryReading {
  if (/^\ufeff?\s*<(?:\?xml|tbx|martif)\b/i.test(text)) return readTbxGlossary(text, languages)
  return readCsvGlossary(text)
}
