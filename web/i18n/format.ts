import { t } from './i18n.ts'

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** Seconds. */
const LONG_AGO = 30 * 86_400

/** One a language: a page that is drawn at every keystroke has hundreds of times and numbers, and each formatter takes longer to make than what it formats. */
const times = kept(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
)
const days = kept((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }))
const spans = kept((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }))
const numbers = kept((language) => new Intl.NumberFormat(language))
const shares = kept((language) => new Intl.NumberFormat(language, { style: 'percent' }))
const smallShares = kept(
  (language) => new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 1 }),
)

function kept<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>()
  return (language) => {
    const known = made.get(language) ?? make(language)
    made.set(language, known)
    return known
  }
}

/** @param iso ISO 8601. */
export function formatTime(iso: string, language: string): string {
  return times(language).format(new Date(iso))
}

/** Counted from `now` in the largest unit that fits, less than a minute not at all; after a month the day itself tells more. @param iso ISO 8601. */
export function formatAgo(iso: string, language: string, now = Date.now()): string {
  const seconds = (new Date(iso).getTime() - now) / 1000
  const format = spans(language)
  if (-seconds > LONG_AGO) return days(language).format(new Date(iso))
  const unit = UNITS.find(([, length]) => Math.abs(seconds) >= length)
  return unit ? format.format(Math.trunc(seconds / unit[1]), unit[0]) : t('app:just-now')
}

export function formatNumber(value: number, language: string): string {
  return numbers(language).format(value)
}

/** @param share 0…1. */
export function formatPercent(share: number, language: string): string {
  // Something is not 0%.
  return (share > 0 && share < 0.01 ? smallShares : shares)(language).format(share)
}
