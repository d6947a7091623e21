import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/index.ts'
import { isNamed, literalsIn, localeFiles, parameters, stem, stringsOf } from '../support/locale-keys.ts'

const FILES = localeFiles('en')
const OTHERS = LANGUAGES.filter((language) => language !== 'en')

/** Who uses a file, and how its keys are written there. */
const USERS: Readonly<Record<string, { readonly globs: readonly string[]; readonly prefix: string }>> = {
  'app.json': { globs: ['web/{app,components,i18n,state}/**/*.ts'], prefix: 'app:' },
  'workbench.json': { globs: ['web/{app,components,i18n,state}/**/*.ts'], prefix: 'workbench:' },
  'align.json': { globs: ['web/app/workbench/**/*.ts'], prefix: 'align:' },
  'report.json': { globs: ['web/app/report/**/*.ts'], prefix: 'report:' },
  'proposing.json': { globs: ['web/{app,components}/**/*.ts'], prefix: 'proposing:' },
  'findings.json': { globs: ['web/{app,components}/**/*.ts'], prefix: 'findings:' },
  'review.json': { globs: ['web/{app,components}/**/*.ts'], prefix: 'review:' },
  'talk.json': { globs: ['web/{app,components}/**/*.ts'], prefix: 'talk:' },
  'search.json': { globs: ['web/{app,components}/**/*.ts'], prefix: 'search:' },
  'news.json': { globs: ['web/app/**/*.ts'], prefix: 'news:' },
  'waiting.json': { globs: ['web/{app,components}/**/*.ts'], prefix: 'waiting:' },
  'history.json': { globs: ['web/{app,components}/**/*.ts'], prefix: 'history:' },
  'reasons.json': { globs: ['web/app/**/*.ts'], prefix: 'reasons:' },
  'viewer.json': { globs: ['web/viewer/**/*.ts'], prefix: '' },
  'server.json': { globs: ['src/{http,auth,document}/**/*.ts'], prefix: '' },
  'checks.json': { globs: ['src/cli/**/*.ts', 'web/{app,components}/**/*.ts'], prefix: 'checks:' },
  'glossary.json': { globs: ['web/{app,components}/**/*.ts'], prefix: 'glossary:' },
  'cli.json': { globs: ['src/cli/**/*.ts', 'scripts/**/*.ts', 'bin/**/*.js'], prefix: '' },
}

const everything = literalsIn(['src/**/*.ts', 'web/**/*.ts', 'scripts/**/*.ts', 'bin/**/*.js']).whole

test('every file of locales has a known user', () => {
  expect(FILES).toEqual(Object.keys(USERS).toSorted())
})

describe.each(OTHERS)('%s', (language) => {
  test('has the files of the English', () => {
    expect(localeFiles(language)).toEqual(FILES)
  })

  test.each(FILES)('%s says everything that the English says, with the same parameters', (file) => {
    const english = signature(stringsOf('en', file))
    expect(signature(stringsOf(language, file))).toEqual(english)
  })

  test.each(FILES)('%s has exactly the plurals of its language', (file) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    expect([...plurals(stringsOf(language, file)).values()]).toSatisfy((all: string[][]) =>
      all.every((own) => own.toSorted().join() === categories.join()),
    )
  })
})

describe.each(FILES)('%s', (file) => {
  const user = USERS[file] ?? { globs: [], prefix: '' }
  const literals = literalsIn(user.globs)
  const keys = [...new Set([...stringsOf('en', file).keys()].map(stem))]

  test('has no key that nobody uses', () => {
    expect(keys.filter((key) => !isNamed(user.prefix + key, literals, everything))).toEqual([])
  })

  test('lacks no key that somebody uses', () => {
    const named = [...literals.whole].filter((text) => user.prefix !== '' && text.startsWith(user.prefix))
    expect(named.filter((text) => !keys.includes(text.slice(user.prefix.length)))).toEqual([])
  })

  test('holds no empty string', () => {
    expect([...stringsOf('en', file)].filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

/** Keys with their parameters; a plural counts once, with the parameters of all its forms. */
function signature(strings: ReadonlyMap<string, string>): Record<string, string[]> {
  const grouped = Map.groupBy(strings, ([key]) => stem(key))
  const all = [...grouped].map(([key, forms]) => [key, parameters(forms.map(([, text]) => text).join(' '))])
  return Object.fromEntries(all)
}

function plurals(strings: ReadonlyMap<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const key of strings.keys()) {
    if (stem(key) === key) continue
    found.set(stem(key), [...(found.get(stem(key)) ?? []), key.slice(stem(key).length + 1)])
  }
  return found
}
