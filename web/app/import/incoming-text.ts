import type { Body, Edition } from '../../../src/domain/index.ts'
import { readPlainText } from '../../../src/formats/plain-text/index.ts'
import type { BilingualTable } from '../../../src/formats/two-column/index.ts'
import { wholeText } from '../compare/comparison.ts'
import { formatErrorText } from '../compare/format-error-text.ts'

/** A text as it was typed, in paragraphs; or what is wrong with it, in words. */
export function bodyOf(text: string): Body | string {
  const body = readPlainText(text)
  return body.ok ? body.value : formatErrorText(body.error)
}

export const typedText = wholeText

/** The column in the edition's language; the last one where none is. */
export function columnFor({ languages, rows }: BilingualTable, lang: string): Body {
  const [wanted] = lang.split('-')
  const found = languages.findIndex((one) => one?.split('-')[0] === wanted)
  const column = found < 0 ? languages.length - 1 : found
  return rows.flatMap((bodies) => bodies[column] ?? [])
}

/** A code of two or three letters, perhaps with more behind it; longer ones are well-formed and registered nowhere: “japanese”. */
export function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag.trim()) && Intl.getCanonicalLocales(tag.trim()).length === 1
  } catch {
    return false
  }
}

/** Its id is its language, with a number where that is taken. */
export function newEdition(present: readonly Edition[], title: string, lang: string): Edition {
  const [tag = ''] = Intl.getCanonicalLocales(lang.trim())
  const stem = tag.toLowerCase().slice(0, 30)
  const taken = new Set(present.map(({ id }) => id))
  let id = stem
  for (let k = 2; taken.has(id); k++) id = `${stem}-${k}`
  return { id, lang: tag, title: title.trim(), role: 'translation' }
}
