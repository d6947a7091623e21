import en from '../../locales/en/viewer.json'
import zhHans from '../../locales/zh-Hans/viewer.json'
import zhHant from '../../locales/zh-Hant/viewer.json'

type Strings = typeof en
/** The name of a visible string. */
export type Key = Exclude<keyof Strings, 'failure'>

const LANGUAGES: Readonly<Record<string, Strings>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }

/** The viewer's own words in one language. All languages are in the one file: together they are smaller than a request. */
export class Words {
  /** BCP 47. */
  readonly lang: string
  readonly #strings: Strings

  constructor(lang: string) {
    this.#strings = LANGUAGES[lang] ?? en
    this.lang = LANGUAGES[lang] ? lang : 'en'
  }

  say(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(this.#strings[key], values)
  }

  /** A failure as a reader understands it; codes it does not know become one plain sentence. */
  failure(code: string, seconds = 60): string {
    const known: Readonly<Record<string, string>> = this.#strings.failure
    return fill((Object.hasOwn(known, code) && known[code]) || this.#strings.failure.other, { seconds })
  }

  date(iso: string): string {
    const date = new Date(iso)
    return Number.isNaN(date.getTime())
      ? iso
      : new Intl.DateTimeFormat(this.lang, { dateStyle: 'medium' }).format(date)
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.lang).format(items)
  }
}

/** In the language of the element (its `lang`, else that of what it stands in), else the first of the browser's, else English. */
export function wordsFor(element: Element): Words {
  const tags = [langOf(element), ...navigator.languages]
  return new Words(tags.map(languageOf).find((language) => language !== null) ?? 'en')
}

/** The nearest `lang`, through the shadow roots the element may stand in. */
function langOf(element: Element): string {
  const nearest = element.closest('[lang]')
  if (nearest) return nearest.getAttribute('lang') ?? ''
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? langOf(root.host) : ''
}

function languageOf(tag: string): string | null {
  if (/^en\b/i.test(tag)) return 'en'
  if (!/^zh\b/i.test(tag)) return null
  return /-(?:hant|tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans'
}

function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}
