import type { Pair } from '../../../src/domain/index.ts'
import type { Desk } from './desk.ts'

/** Never inside a word or a character. */
export function placeToCut(desk: Desk, pair: Pair, edition: string): number {
  const { chance } = desk
  const text = desk.textOf(pair, edition)
  const places =
    edition === 'zh' ? [...text].map((_, k, all) => all.slice(0, k + 1).join('').length) : gapsOf(text)
  return chance.pick([0, ...places]) ?? 0
}

const gapsOf = (text: string): number[] => [...text.matchAll(/\s|$/g)].map(({ index }) => index)
