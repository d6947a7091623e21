/** Files of locales/<lang>/ that the workbench loads. The viewer, the command line and the server have their own. */
export interface Namespaces {
  app: typeof import('../../locales/en/app.json')
  workbench: typeof import('../../locales/en/workbench.json')
  findings: typeof import('../../locales/en/findings.json')
  review: typeof import('../../locales/en/review.json')
  history: typeof import('../../locales/en/history.json')
  proposing: typeof import('../../locales/en/proposing.json')
  checks: typeof import('../../locales/en/checks.json')
  align: typeof import('../../locales/en/align.json')
  report: typeof import('../../locales/en/report.json')
  talk: typeof import('../../locales/en/talk.json')
  search: typeof import('../../locales/en/search.json')
  news: typeof import('../../locales/en/news.json')
  waiting: typeof import('../../locales/en/waiting.json')
  reasons: typeof import('../../locales/en/reasons.json')
  glossary: typeof import('../../locales/en/glossary.json')
}

type Plural = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other'

type Leaf<K extends string> = K extends `${infer Stem}${Plural}` ? Stem : K

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? Leaf<K> : `${K}.${Leaves<T[K]>}`
}[keyof T & string]

/** A visible string: `namespace:path.to.key`, checked against the English file. Plurals are named without their suffix. */
export type Key = { [N in keyof Namespaces]: `${N}:${Leaves<Namespaces[N]>}` }[keyof Namespaces]
