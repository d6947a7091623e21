import { beforeAll, describe, expect, test } from 'vitest'
import { Dismissals, type Finding } from '../../../src/checks/index.ts'
import type { Correction, Dismissal } from '../../../src/domain/index.ts'
import { correctionMarks } from '../../../web/app/workbench/features/corrections-feature.ts'
import { draftMarks } from '../../../web/app/workbench/features/drafts-feature.ts'
import { findingMarks } from '../../../web/app/workbench/finding-marks.ts'
import { Marks } from '../../../web/app/workbench/marks.ts'
import { scrollFor } from '../../../web/app/workbench/show-finding.ts'
import { nextFinding, placed, sift, stillThere } from '../../../web/app/workbench/placed-findings.ts'
import type { ViewRow } from '../../../web/components/index.ts'
import { startI18n } from '../../../web/i18n/index.ts'
import type { Draft } from '../../../web/state/drafts.ts'
import type { LoadedView } from '../../../web/state/loaded-view.ts'

const row = (id: string, target: string): ViewRow => ({ id, number: 1, kind: 'text', source: '原文', target })

const finding = (start: number, end: number): Finding => ({
  rule: 'doubled-word',
  category: 'Style/Awkward',
  severity: 'minor',
  tier: 'precise',
  key: 'doubled-word',
  params: {},
  replacements: [],
  start,
  end,
})

const view = (...rows: ViewRow[]): LoadedView => ({
  columns: { source: 'zh', target: 'en' },
  to: 2,
  from: null,
  fromEdition: 'en',
  beside: [],
  rows,
  complete: true,
})

const correction: Correction = {
  id: 'c1',
  pair: 'p2',
  edition: 'en',
  base: 1,
  author: { kind: 'guest', name: 'Ann' },
  at: '2026-01-01T09:00:00.000Z',
  changes: [],
  state: 'open',
}

const draft = (text: string): Draft => ({
  document: 'd',
  pair: 'p1',
  edition: 'en',
  author: 'ann',
  writer: 'w',
  base: 1,
  before: 'One.',
  text,
  at: 1,
})

beforeAll(() => startI18n('en'))

describe('marks', () => {
  const rows = [row('p1', 'One.'), row('p2', 'Two.')]
  const shown = view(...rows)
  const steady = [
    correctionMarks([correction], shown),
    findingMarks(placed([[finding(0, 3)], []], rows)),
  ] as const

  test('stay the same list while one types, for a new one draws every row anew', () => {
    const marks = new Marks()
    const before = marks.of([draftMarks([draft('One?')]), ...steady])
    const after = marks.of([draftMarks([draft('One? Or')]), ...steady])
    expect(before.map(({ id }) => id).toSorted()).toEqual(['correction:c1', 'draft:p1', 'finding:0'])
    expect(after).toBe(before)
  })

  test('are another list once something is sent, proposed or found', () => {
    const marks = new Marks()
    const before = marks.of([draftMarks([draft('One?')]), ...steady])
    expect(marks.of([[], ...steady])).not.toBe(before)
    expect(marks.of([[], [], steady[1]]).map(({ kind }) => kind)).toEqual(['finding'])
  })

  test('stand at the row that shows the pair, alone or with others', () => {
    const [mark] = correctionMarks([correction], view(row('p1', 'One.'), row('p2+p3', 'Two. Three.')))
    expect(mark?.row).toBe('p2+p3')
  })
})

describe('findings', () => {
  const rows = [row('p1', 'One one.'), row('p2', 'Two.'), row('p3', 'Three three.'), row('p4', 'Four four.')]
  const found = placed([[finding(0, 7)], [], [finding(0, 11)], [finding(0, 9)]], rows)
  const at = (place: string | null, step: 1 | -1) =>
    nextFinding(found, null, place === null ? null : { row: place }, rows, step)?.row

  test('go with the words they were found in', () => {
    const now = [row('p1', 'One.'), row('p3', 'Three three.')]
    expect(stillThere(found, now).map((one) => one.row)).toEqual(['p3'])
  })

  test.each([
    [null, 1, 'p1'],
    ['p1', 1, 'p1'],
    ['p2', 1, 'p3'],
    ['p2', -1, 'p1'],
    ['p3', -1, 'p3'],
  ] as const)('from %s by %i is %s', (place, step, expected) => {
    expect(at(place, step)).toBe(expected)
  })

  test('go on from the one in front, around the end', () => {
    const after = (k: number, step: 1 | -1) => nextFinding(found, found[k]!, { row: 'p1' }, rows, step)
    expect([after(0, 1), after(2, 1), after(0, -1)]).toEqual([found[1], found[0], found[2]])
  })

  test('go on from where an answered one stood, in its paragraph too', () => {
    const many = placed([[finding(0, 2), finding(6, 8), finding(9, 11)], [finding(0, 4)]], rows.slice(0, 2))
    const rest = many.toSpliced(1, 1)
    const after = (step: 1 | -1) => nextFinding(rest, many[1]!, { row: 'p1' }, rows, step)
    expect([after(1), after(-1)]).toEqual([many[2], many[0]])
    const again = placed([[finding(0, 2), finding(6, 8), finding(9, 11)], [finding(0, 4)]], rows.slice(0, 2))
    expect(nextFinding(again, many[1]!, { row: 'p1' }, rows, 1)).toEqual(many[2])
  })

  test.each([
    ['both in view: nothing', [300, 400], [200, 220], 0],
    ['the card below the window: up to the words', [700, 900], [200, 220], 100],
    ['the words above the bar: down again', [200, 300], [40, 60], -60],
    ['no room for both: the card', [1000, 1200], [200, 220], 400],
    ['a card higher than the window: its beginning', [1000, 2000], [900, 920], 900],
  ] as const)('are brought in, %s', (_, [a, b], [c, d], distance) => {
    const room = { top: 100, bottom: 800 }
    expect(scrollFor({ top: a, bottom: b }, { top: c, bottom: d }, room)).toBe(distance)
  })

  test('of muted rules are not shown, dismissed ones are told apart', () => {
    const phrase = found[1]!.phrase
    const made = { phrase, everywhere: true } as Dismissal
    const sifted = sift(found, new Dismissals([made]), new Set())
    expect(sifted.shown).toEqual([found[0], found[2]])
    expect(sifted.dismissed).toEqual([{ ...found[1], dismissal: made }])
    expect(sift(found, new Dismissals([]), new Set(['doubled-word'])).shown).toEqual([])
  })
})
