/** Which rooms a room may import; `types` are allowed as `import type` only. Its own room always is. */
export interface Room {
  /** Path from the root of the repository that everything in the room begins with; the longest match wins. */
  path: string
  values: readonly string[]
  types?: readonly string[]
  /** Packages and platform modules it may import: exact names, or prefixes ending in `*`. */
  packages: readonly string[]
  /** May hold SQL statements. */
  sql?: true
}

const WEB = ['web/app', 'web/components', 'web/state', 'web/i18n', 'web/styles']
const WEB_PACKAGES = ['lit', 'lit/*', 'i18next']
const CORE = ['src/text', 'src/checks', 'src/formats', 'src/domain']

const web = (path: string): Room => ({
  path,
  values: [...WEB, ...CORE, 'locales', 'sample', 'web/viewer/snippet.ts'],
  types: ['src/contract', 'src/http'],
  packages: WEB_PACKAGES,
})

/** A folder of the object, and those below it that it stands on; only the object itself speaks to the platform. */
const inDocument = (folder: string, ...below: string[]): Room => ({
  path: `src/document/${folder}`,
  values: [
    'src/contract',
    'src/domain',
    'src/text',
    ...below.map((name) => (name.startsWith('src/') ? name : `src/document/${name}`)),
  ],
  packages: [],
  sql: true,
})

/** The arrows of the architecture. A folder that is not named here may not exist. */
export const ROOMS: readonly Room[] = [
  { path: 'src/text', values: [], packages: ['diff'] },
  { path: 'src/domain', values: ['src/text'], packages: [] },
  { path: 'src/checks', values: ['src/domain', 'src/text'], packages: [] },
  { path: 'src/formats', values: ['src/domain', 'src/text'], packages: [] },
  {
    path: 'src/contract',
    // As values the domain's lists and limits only, so that the wire cannot state others.
    values: ['src/domain'],
    packages: ['zod'],
  },
  {
    path: 'src/catalogue',
    values: ['src/domain'],
    packages: [],
    sql: true,
  },
  { path: 'src/auth', values: ['src/catalogue', 'src/domain'], packages: [] },
  {
    path: 'src/document',
    values: ['src/contract', 'src/domain', 'src/text', 'src/checks', 'src/catalogue/projection'],
    types: ['src/env.ts'],
    packages: ['cloudflare:*'],
    sql: true,
  },
  inDocument('store'),
  inDocument('history', 'store'),
  inDocument('follow', 'history', 'store'),
  inDocument('check', 'follow', 'history', 'store', 'src/checks', 'src/catalogue/projection'),
  inDocument('reading', 'history', 'store'),
  inDocument('corrections', 'follow', 'history', 'store'),
  inDocument('talk', 'corrections', 'follow', 'history', 'store'),
  inDocument('word-history', 'corrections', 'history', 'store'),
  inDocument('publish', 'corrections', 'history', 'store'),
  inDocument('revise', 'corrections', 'reading', 'follow', 'history', 'store'),
  inDocument('decide', 'revise', 'check', 'corrections', 'follow', 'history', 'store'),
  inDocument('whole', 'revise', 'check', 'corrections', 'reading', 'history', 'store'),
  inDocument('package', 'whole', 'talk', 'check', 'corrections', 'reading', 'follow', 'history', 'store'),
  inDocument(
    'tell',
    'talk',
    'check',
    'corrections',
    'reading',
    'history',
    'store',
    'src/catalogue/projection',
  ),
  {
    path: 'src/http',
    values: [...CORE, 'src/contract', 'src/catalogue', 'src/auth', 'src/document', 'locales'],
    types: ['src/env.ts'],
    packages: ['hono', 'hono/*', 'zod', 'i18next'],
  },
  {
    path: 'src/cli',
    values: [...CORE, 'src/contract', 'locales', 'package.json'],
    packages: ['i18next', 'node:*'],
  },
  { path: 'src/env.ts', values: [], types: ['src/document'], packages: [] },
  {
    path: 'src/index.ts',
    values: ['src/http', 'src/document', 'src/catalogue'],
    types: ['src/env.ts'],
    packages: ['cloudflare:*'],
  },
  ...WEB.map(web),
  {
    path: 'web/viewer',
    values: ['src/text', 'web/styles', 'locales'],
    types: ['src/contract/published.ts'],
    packages: [],
  },
  { path: 'web/example', values: [], packages: [] },
  { path: 'web/public', values: [], packages: [] },
  { path: 'scripts', values: ['src', 'bin', 'locales', 'sample'], packages: ['*'] },
  { path: 'bin', values: ['src/cli'], packages: ['node:*'] },
]
