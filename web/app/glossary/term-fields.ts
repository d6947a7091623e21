import { html, nothing } from 'lit'
import {
  LIMITS,
  PARTS_OF_SPEECH,
  TERM_STATUSES,
  termProblem,
  tidyTerm,
  type PartOfSpeech,
  type TermContent,
  type TermProblem,
} from '../../../src/domain/index.ts'
import { t } from '../../i18n/index.ts'
import './term-fields.css'

/** A term as its fields have it: renderings of a status in one line, parted by `|`. */
export interface TermFields {
  readonly source: string
  readonly approved: string
  readonly admitted: string
  readonly forbidden: string
  readonly pos: string
  readonly note: string
}

export const EMPTY_FIELDS: TermFields = {
  source: '',
  approved: '',
  admitted: '',
  forbidden: '',
  pos: '',
  note: '',
}

export function fieldsOf({ source, approved, admitted, forbidden, pos, note }: TermContent): TermFields {
  const line = (renderings: readonly string[]) => renderings.join(' | ')
  return {
    source,
    approved: line(approved),
    admitted: line(admitted),
    forbidden: line(forbidden),
    pos: pos ?? '',
    note: note ?? '',
  }
}

export function contentOf({ source, approved, admitted, forbidden, pos, note }: TermFields): TermContent {
  const known = PARTS_OF_SPEECH.find((one) => one === pos)
  return tidyTerm({
    source,
    approved: approved.split('|'),
    admitted: admitted.split('|'),
    forbidden: forbidden.split('|'),
    ...(known && { pos: known }),
    note,
  })
}

/** Null: it can be kept. */
export function fieldsProblem(fields: TermFields): TermProblem | null {
  return termProblem(contentOf(fields))
}

export function partOfSpeechName(pos: PartOfSpeech): string {
  return t(`glossary:pos.${pos}`)
}

interface FieldsView {
  readonly fields: TermFields
  /** BCP 47 of the two sides. */
  readonly from: string
  readonly to: string
  readonly change: (fields: TermFields) => void
}

/** The fields of a term, each with its label; they stand in a row of the table and in the dialog alike. */
export function termFields({ fields, from, to, change }: FieldsView): readonly unknown[] {
  const text = (name: Exclude<keyof TermFields, 'pos'>, lang: string, longest: number) =>
    html`<label>
      <span>${t(`glossary:field.${name}`)}</span>
      <input
        name=${name}
        lang=${lang || nothing}
        maxlength=${longest}
        autocomplete="off"
        .value=${fields[name]}
        @input=${(event: InputEvent) => change({ ...fields, [name]: (event.target as HTMLInputElement).value })}
      />
    </label>`
  const longest = LIMITS.renderings * LIMITS.termLength
  return [
    text('source', from, LIMITS.termLength),
    ...TERM_STATUSES.map((status) => text(status, to, longest)),
    html`<label>
      <span>${t('glossary:field.pos')}</span>
      <select
        name="pos"
        @change=${(event: Event) => change({ ...fields, pos: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${fields.pos === ''}>–</option>
        ${PARTS_OF_SPEECH.map(
          (pos) =>
            html`<option value=${pos} ?selected=${fields.pos === pos}>${partOfSpeechName(pos)}</option>`,
        )}
      </select>
    </label>`,
    text('note', '', LIMITS.reasonLength),
  ]
}
