import type { Language } from '../../src/domain/index.ts'

/** Each language in itself: a reader must recognise theirs from any other. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
}
