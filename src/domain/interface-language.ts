/** Languages of the interface, as BCP 47; each a folder of locales/. */
export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const

export type Language = (typeof LANGUAGES)[number]

/** The first of a reader's languages that the interface speaks; English if none. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = languageOf(tag)
    if (language) return language
  }
  return 'en'
}

function languageOf(tag: string): Language | null {
  const locale = parseLocale(tag)?.maximize()
  if (locale?.language === 'en') return 'en'
  if (locale?.language === 'zh') return locale.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'
  return null
}

function parseLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag)
  } catch {
    return null
  }
}
