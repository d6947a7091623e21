import { createInstance } from 'i18next'
import { chooseLanguage, type Language, LANGUAGES } from '../../src/domain/index.ts'
import type { Key, Namespaces } from './key.ts'

type Params = Readonly<Record<string, string | number>>

/** Each file of locales becomes one small chunk, fetched when its language is chosen. */
const files = import.meta.glob<Record<string, unknown>>(
  ['../../locales/*/*.json', '!../../locales/*/{cli,server,viewer}.json'],
  { import: 'default' },
)

const STORED = 'duizhao.language'

/** What is loaded: from the start, and what a page asked for since (`loadWords`). */
const namespaces = new Set<keyof Namespaces>(['app', 'workbench'])

/** Whoever asks second waits for the same. */
const loading = new Map<keyof Namespaces, Promise<void>>()

const instance = createInstance()
const listeners = new Set<() => void>()

/** Chooses the reader's language (theirs from last time, else the browser's) and loads it. Call before anything renders. */
export async function startI18n(language: Language = storedLanguage()): Promise<void> {
  await instance.init({
    lng: language,
    fallbackLng: false,
    ns: [...namespaces],
    defaultNS: 'app',
    resources: { [language]: await load(language) },
    interpolation: { escapeValue: false },
    returnNull: false,
    // Words that are still being loaded: nothing, rather than the names of keys.
    parseMissingKeyHandler: (_key, fallback) => fallback ?? '',
  })
  document.documentElement.lang = language
}

/** Switches without a reload: everything that holds a `Localised` renders again. */
export async function setLanguage(language: Language): Promise<void> {
  for (const [namespace, strings] of Object.entries(await load(language))) {
    instance.addResourceBundle(language, namespace, strings)
  }
  await instance.changeLanguage(language)
  document.documentElement.lang = language
  keep(language)
  for (const listener of listeners) listener()
}

/** Loads words that only some pages need; they are there in every language chosen from then on. */
export function loadWords(namespace: keyof Namespaces): Promise<void> {
  const words = loading.get(namespace) ?? addWords(namespace)
  loading.set(namespace, words)
  return words
}

async function addWords(namespace: keyof Namespaces): Promise<void> {
  namespaces.add(namespace)
  const chosen = language()
  const strings = (await load(chosen))[namespace]
  if (strings) instance.addResourceBundle(chosen, namespace, strings)
  for (const listener of listeners) listener()
}

export function language(): Language {
  return (instance.language ?? 'en') as Language
}

/** A visible string. Parameters are plain text; `count` chooses the plural. */
export function t(key: Key, params: Params = {}): string {
  return instance.t(key, params)
}

/** Calls back after every switch; returns how to stop. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** In a cookie as well: the pages that the server makes go by it. */
function keep(language: Language): void {
  document.cookie = `lang=${language}; Path=/; Max-Age=31536000; SameSite=Lax`
  try {
    localStorage.setItem(STORED, language)
  } catch {
    // Storage is switched off: the choice lasts until the page is left.
  }
}

async function load(language: Language): Promise<Record<string, Record<string, unknown>>> {
  const loaded = [...namespaces].map(async (namespace) => [
    namespace,
    await files[`../../locales/${language}/${namespace}.json`]?.(),
  ])
  return Object.fromEntries(await Promise.all(loaded))
}

function storedLanguage(): Language {
  try {
    const stored = localStorage.getItem(STORED)
    const known = LANGUAGES.find((language) => language === stored)
    if (known) return known
  } catch {
    // Storage is switched off: ask the browser.
  }
  return chooseLanguage(navigator.languages)
}
