import { language } from './i18n.ts'

/** Sentences one after the other; Chinese puts no space between. Empty ones are left out. */
export function sentences(all: readonly string[]): string {
  return all.filter((one) => one !== '').join(language().startsWith('zh') ? '' : ' ')
}
