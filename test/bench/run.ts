import { argv, exit } from 'node:process'

/** By names that the compiler does not follow: they need the types of the platform, which these files must do without. */
const HISTORY: string = './history/history.ts'
const SEARCH: string = './search/search.ts'

/**
 * `npm run bench [NAME…]`: what is measured rather than asserted. Every figure
 * stands beside a peer measured in the same run, or beside its own growth with size.
 */
const BENCHES: Readonly<Record<string, () => Promise<{ bench(): Promise<void> }>>> = {
  align: () => import('./align.ts'),
  blame: () => import('./blame.ts'),
  diff: () => import('./diff.ts'),
  history: () => import(HISTORY),
  import: () => import('./import.ts'),
  'open-document': () => import('./open-document.ts'),
  search: () => import(SEARCH),
}

const wanted = argv.slice(2)
const unknown = wanted.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(
    `There is no bench called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`,
  )
  exit(2)
}

for (const [name, load] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n== ${name}`)
  await (await load()).bench()
}
