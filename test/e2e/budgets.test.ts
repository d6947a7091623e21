import { expect, test } from 'vitest'
import { overBudget, recordedSizes } from '../../scripts/budgets/compare.ts'
import { CHECKS_LIMIT_KB, measureBundles, WIDGET_LIMIT_KB } from '../../scripts/budgets/measure.ts'

test('no bundle outgrew its recorded budget (npm run budgets -- --update records a new one)', () => {
  expect(overBudget(measureBundles(), recordedSizes())).toEqual([])
})

test('the widget stays a light guest on the pages of others', () => {
  expect(measureBundles()['widget, its one script']).toBeLessThanOrEqual(WIDGET_LIMIT_KB)
})

test('rules and termbase stay small enough to be fetched when a text is checked', () => {
  const size = measureBundles()['rules and termbase, fetched to check']
  // More than a dictionary of rules' names: the rules are really in it.
  expect(size).toBeGreaterThan(100)
  expect(size).toBeLessThanOrEqual(CHECKS_LIMIT_KB)
})

test('growth and a missing budget are noticed, noise is not', () => {
  expect(overBudget({ a: 10.2, b: 11, c: 1 }, { a: 10, b: 10 })).toEqual([
    'b: 11 kB, and the budget is 10 kB',
    'c: 1 kB, and no budget is recorded',
  ])
})
