import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../build/project.ts'
import type { Sizes } from './measure.ts'

export const RECORD = join(ROOT, 'test/budgets/bundles.json')

/** Growth that is noise: another hash, another version of a dependency's patch. */
const TOLERANCE = 1.03

export function recordedSizes(): Sizes {
  return JSON.parse(readFileSync(RECORD, 'utf8')) as Sizes
}

/** What grew past its budget, or has none; one sentence each. */
export function overBudget(measured: Sizes, recorded: Sizes): string[] {
  return Object.entries(measured).flatMap(([name, size]) => {
    const budget = recorded[name]
    if (budget === undefined) return [`${name}: ${size} kB, and no budget is recorded`]
    return size > budget * TOLERANCE ? [`${name}: ${size} kB, and the budget is ${budget} kB`] : []
  })
}
