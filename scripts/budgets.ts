import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { buildIfStale } from './build/build-if-stale.ts'
import { overBudget, RECORD, recordedSizes } from './budgets/compare.ts'
import { measureBundles } from './budgets/measure.ts'

// npm run budgets               compares the bundles with test/budgets/bundles.json
// npm run budgets -- --update   records them, for a growth that was worth it

try {
  await buildIfStale()
  weigh()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function weigh(): void {
  const measured = measureBundles()
  for (const [name, size] of Object.entries(measured))
    console.log(`${String(size).padStart(8)} kB gzip  ${name}`)
  if (process.argv.includes('--update')) {
    mkdirSync(dirname(RECORD), { recursive: true })
    writeFileSync(RECORD, `${JSON.stringify(measured, null, 2)}\n`)
    return
  }
  const complaints = overBudget(measured, recordedSizes())
  for (const complaint of complaints) console.error(complaint)
  if (complaints.length > 0) process.exitCode = 1
}
