import { TERM_STATUSES, type TermContent } from '../../domain/index.ts'
import { TBX_PART_OF_SPEECH, TBX_STATUS } from './tbx-words.ts'

export interface TbxHead {
  readonly title: string
  /** BCP 47. */
  readonly sourceLang: string
  readonly targetLang: string
}

/** A glossary as TBX-Basic (ISO 30042:2019, "DCA" style): a concept a term, read back word for word by `readTbxGlossary`. */
export function* writeTbxGlossary(
  terms: Iterable<TermContent>,
  { title, sourceLang, targetLang }: TbxHead,
): Generator<string, void, undefined> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<tbx type="TBX-Basic" style="dca" xml:lang="${xml(sourceLang)}" xmlns="urn:iso:std:iso:30042:ed-2">\n`
  yield `<tbxHeader><fileDesc><titleStmt><title>${xml(title)}</title></titleStmt>`
  yield '<sourceDesc><p>Duizhao</p></sourceDesc></fileDesc></tbxHeader>\n<text><body>\n'
  let number = 0
  for (const term of terms) {
    yield `<conceptEntry id="c${++number}">\n`
    if (term.note) yield `  <note>${xml(term.note)}</note>\n`
    yield `  <langSec xml:lang="${xml(sourceLang)}">${section(term.source, partOfSpeech(term))}</langSec>\n`
    yield `  <langSec xml:lang="${xml(targetLang)}">\n`
    for (const status of TERM_STATUSES) {
      const note = termNote('administrativeStatus', TBX_STATUS[status])
      for (const rendering of term[status]) yield `    ${section(rendering, note)}\n`
    }
    yield '  </langSec>\n</conceptEntry>\n'
  }
  yield '</body></text>\n</tbx>\n'
}

const section = (term: string, notes: string) => `<termSec><term>${xml(term)}</term>${notes}</termSec>`

const termNote = (type: string, value: string) => `<termNote type="${type}">${value}</termNote>`

function partOfSpeech({ pos }: TermContent): string {
  return pos ? termNote(...TBX_PART_OF_SPEECH[pos]) : ''
}

/** A carriage return as it stands would be read as a line feed (XML 1.0, 2.11). */
function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}
