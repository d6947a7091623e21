import { parseArgs } from 'node:util'

/**
 * `npm run eval -- --data DIR [PART…]`: reproduces the figures of docs/ from
 * the development data, which is no part of the project.
 */
const PARTS: Readonly<Record<string, (data: string) => Promise<void>>> = {
  align: async (data) => (await import('./eval-align.ts')).evalAlign(data),
  diff: async (data) => (await import('./eval-diff.ts')).evalDiff(data),
  metrics: async (data) => (await import('./eval-metrics.ts')).evalMetrics(data),
  checks: async (data) => (await import('./eval-checks.ts')).evalChecks(data),
}

const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true })
const unknown = positionals.filter((part) => !(part in PARTS))
if (values.data === undefined || unknown.length > 0) {
  console.error(`usage: npm run eval -- --data DIR [${Object.keys(PARTS).join(' | ')}]…`)
  process.exit(2)
}
for (const [part, run] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(part)) continue
  console.log(`\n== ${part}`)
  await run(values.data)
}
