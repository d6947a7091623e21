import { t } from '../../i18n/index.ts'

/**
 * What a link to a paragraph says: the number that the text shows beside it. A pair's id has a number too, but that
 * tells when the pair was born, not where it stands.
 *
 * @param number absent: not known yet, or the paragraph is no more.
 */
export function placeName(number: number | undefined): string {
  return number === undefined ? t('workbench:queue.somewhere') : t('workbench:queue.place', { number })
}
