export { language, onLanguage, setLanguage, startI18n, t } from './i18n.ts'
export type { Key } from './key.ts'
export { chooseLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from './languages.ts'
export { Localised } from './localised.ts'
