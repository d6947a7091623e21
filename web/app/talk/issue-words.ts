import type { IssueCategory } from '../../../src/domain/index.ts'
import { t, type Key } from '../../i18n/index.ts'

/** The category in the reader's language, such as “Accuracy: omission”. */
export function categoryName(category: IssueCategory): string {
  return t(NAMES[category])
}

const NAMES: Readonly<Record<IssueCategory, Key>> = {
  'Accuracy/Mistranslation': 'talk:category.accuracy-mistranslation',
  'Accuracy/Omission': 'talk:category.accuracy-omission',
  'Accuracy/Addition': 'talk:category.accuracy-addition',
  'Accuracy/Untranslated': 'talk:category.accuracy-untranslated',
  'Fluency/Grammar': 'talk:category.fluency-grammar',
  'Fluency/Punctuation': 'talk:category.fluency-punctuation',
  'Fluency/Spelling': 'talk:category.fluency-spelling',
  'Fluency/Register': 'talk:category.fluency-register',
  'Fluency/Inconsistency': 'talk:category.fluency-inconsistency',
  'Fluency/Character encoding': 'talk:category.fluency-character-encoding',
  'Terminology/Inappropriate': 'talk:category.terminology-inappropriate',
  'Terminology/Inconsistent': 'talk:category.terminology-inconsistent',
  'Style/Awkward': 'talk:category.style-awkward',
  'Locale/Address': 'talk:category.locale-address',
  'Locale/Currency': 'talk:category.locale-currency',
  'Locale/Date': 'talk:category.locale-date',
  'Locale/Name': 'talk:category.locale-name',
  'Locale/Telephone': 'talk:category.locale-telephone',
  'Locale/Time': 'talk:category.locale-time',
  'Source error': 'talk:category.source-error',
  'Non-translation': 'talk:category.non-translation',
  Other: 'talk:category.other',
}
