import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkDocument } from '../../src/checks/index.ts'
import { zhEn } from './support/found.ts'

const FOLDER = join(import.meta.dirname, '../../sample/planning-symposium')
const paragraphs = (file: string) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split(/\n\s*\n/)
const zh = paragraphs('zh.txt')

function check(targets: readonly string[]) {
  const pairs = zh.map((source, k) => ({ ...zhEn, source, target: targets[k]! }))
  return checkDocument(pairs).map((findings, k) =>
    findings.map(({ start, end }) => targets[k]!.slice(start, end)),
  )
}

/** Faults of the machine's draft, by pair (from 1), that any check worth its name points at. */
const FAULTS: readonly (readonly [pair: number, words: string])[] = [
  [2, 'he'],
  [2, 'spirit of hammering nails'],
  [3, 'complicated and complicated'],
  [3, '320 billion'],
  [3, '，'],
  [3, '4 percent'],
  [3, 'short board'],
  [4, '白屿'],
  [4, 'release, management and service'],
  [5, 'Shen Huai-chuan'],
  [5, 'new quality productivity'],
  [5, 'shop waiter'],
  [5, 'that that'],
  [6, 'grasp with two hands and both hands must be hard'],
  [7, 'Provincial Reform and Development Committee'],
  [7, 'guidance and guidance'],
  [7, 'build a car behind closed doors'],
  [7, 'discuss soldiers on paper'],
  [7, 'fear the head and fear the tail'],
  [8, '2024 July 8'],
]

test.each(FAULTS)('pair %i: %s', (pair, words) => {
  expect(check(paragraphs('en-machine.txt'))[pair - 1]).toContain(words)
})

test('the edited text has nothing to complain of', () => {
  const edited = paragraphs('en-edited-2.txt')
  // The sixth paragraph became two.
  const targets = [...edited.slice(0, 5), `${edited[5]}\n\n${edited[6]}`, ...edited.slice(7)]
  expect(check(targets).flat()).toEqual([])
})
