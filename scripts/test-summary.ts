import { readFileSync } from 'node:fs'
import { summarise, type TestResults } from './test-summary/summarise.ts'

// node scripts/test-summary.ts <file that vitest's json reporter wrote>

const [file = ''] = process.argv.slice(2)
const { passed, failed, unsteady } = summarise(readResults(file))
for (const name of unsteady) console.log(`passed only when tried again: ${name}`)
console.log(`${passed} passed, ${failed} failed`)
if (failed > 0 || passed === 0) process.exitCode = 1

/** No results at all means that the run broke down. */
function readResults(path: string): TestResults {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as TestResults
  } catch {
    return { success: false, testResults: [] }
  }
}
