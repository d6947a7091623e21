import { createInstance } from 'i18next'
import en from '../../locales/en/server.json' with { type: 'json' }
import zhHans from '../../locales/zh-Hans/server.json' with { type: 'json' }
import zhHant from '../../locales/zh-Hant/server.json' with { type: 'json' }
import { chooseLanguage, LANGUAGES, type Language } from '../domain/index.ts'

const RESOURCES: Record<Language, { server: typeof en }> = {
  en: { server: en },
  'zh-Hans': { server: zhHans },
  'zh-Hant': { server: zhHant },
}

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T &
  string]

/** A visible string of the server's, checked against the English file. */
export type ServerKey = Leaves<typeof en>

/** The words of one language. */
export interface Words {
  readonly language: Language
  (key: ServerKey, params?: Readonly<Record<string, unknown>>): string
}

const instance = createInstance()
void instance.init({
  fallbackLng: 'en',
  resources: RESOURCES,
  defaultNS: 'server',
  // What is made of the words escapes them itself: pages by their template, JSON by its writer.
  interpolation: { escapeValue: false },
  initAsync: false,
})

export function wordsOf(language: Language): Words {
  const t = instance.getFixedT(language)
  return Object.assign(
    (key: ServerKey, params: Readonly<Record<string, unknown>> = {}) => t(key, { ...params }),
    { language },
  )
}

/** The reader's choice in the workbench (the cookie `lang`), else what the browser asks for. */
export function languageOfRequest(request: Request, readCookie: boolean): Language {
  const cookie = readCookie ? /(?:^|;\s*)lang=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1] : null
  const chosen = LANGUAGES.find((language) => language === cookie)
  return chosen ?? chooseLanguage(acceptedLanguages(request.headers.get('accept-language') ?? ''))
}

/** Tags of an `Accept-Language` header, the most wanted first (RFC 9110, 12.5.4). */
function acceptedLanguages(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.split(';').map((piece) => piece.trim())
      const quality = params.find((param) => param.startsWith('q='))?.slice(2)
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .filter(({ tag, quality }) => tag !== '' && tag !== '*' && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}
