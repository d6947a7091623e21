import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type {
  Correction,
  Document,
  Issue,
  Pair,
  ProposedChange,
  Revision,
} from '../../../src/domain/index.ts'
import type { ReportRow } from '../../../src/formats/report/index.ts'
import { measure, scoresOf } from '../../../src/text/metrics/index.ts'
import { cellsOf } from '../../../web/app/report/heat-strip.ts'
import { contributions } from '../../../web/app/report/people-reading.ts'
import { readChoice, writeChoice } from '../../../web/app/report/report-address.ts'
import { issuesOfRow } from '../../../web/app/report/report-issues.ts'
import '../../../web/app/report/report-table.ts'
import { loadWords, startI18n } from '../../../web/i18n/index.ts'

const row = (number: number, before: string, after: string): ReportRow => ({
  number,
  id: `p${number}`,
  source: '规划',
  before,
  after,
  scores: scoresOf(measure(before, after, 'en')),
  findings: { before: 0, after: 0 },
  issues: [],
})

const ROWS = [
  row(1, 'The plan was made.', 'The plan was made.'),
  row(2, 'It is of the very big importance.', 'It matters.'),
  row(3, 'Work goes on.', 'The work goes on.'),
]

beforeAll(async () => {
  await startI18n('en')
  await loadWords('report')
})

describe('the table', () => {
  beforeEach(async () => {
    const table = document.createElement('dz-report-table')
    table.rows = ROWS
    table.link = (id) => `/d/x#${id}`
    document.body.replaceChildren(table)
    await table.updateComplete
  })

  const numbers = () => [...document.querySelectorAll('tbody a')].map((link) => link.textContent)

  test('stands in the order of the text, and leads to each paragraph', () => {
    expect(numbers()).toEqual(['1', '2', '3'])
    expect(document.querySelector('tbody a')?.getAttribute('href')).toBe('/d/x#p1')
  })

  test('sorts by a measure from the keyboard, the most first, then the other way, and says so', async () => {
    const head = page.getByRole('button', { name: 'Effort' })
    head.element().focus()
    await userEvent.keyboard('{Enter}')
    expect(numbers()).toEqual(['2', '3', '1'])
    expect(head.element().closest('th')?.ariaSort).toBe('descending')
    await userEvent.keyboard('{Enter}')
    expect(numbers()).toEqual(['1', '3', '2'])
  })

  test('shows nothing of MQM until somebody marked an issue', () => {
    expect(document.querySelector('thead')?.textContent).not.toContain('MQM')
  })
})

describe('the strip', () => {
  test('has a cell a row, as dark as it was changed', () => {
    const cells = cellsOf(ROWS)
    expect(cells.map((cell) => cell.row)).toEqual(['p1', 'p2', 'p3'])
    expect(cells[0]?.heat).toBe(0)
    expect(cells[1]?.heat).toBeGreaterThan(cells[2]?.heat ?? 1)
  })

  test('is one stop for the keyboard: arrows go along it, Enter leads where one is', async () => {
    const strip = document.createElement('dz-heat-strip')
    Object.assign(strip, { rows: ROWS, label: 'Where', link: (id: string) => `#${id}` })
    document.body.append(strip)
    await strip.updateComplete
    const slider = page.getByRole('slider', { name: 'Where' })
    slider.element().focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}')
    expect(slider.element().getAttribute('aria-valuetext')).toMatch(/^2: \d+%$/)
    await userEvent.keyboard('{Enter}')
    expect(location.hash).toBe('#p2')
    history.replaceState(null, '', location.pathname + location.search)
    strip.remove()
  })

  test('puts neighbours together where there are thousands, and loses no word', () => {
    const many = Array.from({ length: 10_001 }, (_, k) => row(k + 1, 'One two.', 'One three.'))
    const cells = cellsOf(many)
    expect(cells.length).toBeLessThanOrEqual(400)
    expect(cells.reduce((sum, { words }) => sum + words, 0)).toBe(3 * 10_001)
  })
})

describe('the address', () => {
  const edition = (id: string, role: 'source' | 'translation') => ({ id, role, lang: 'en', title: id })
  const doc = {
    head: 7,
    editions: [edition('zh', 'source'), edition('en', 'translation'), edition('house', 'translation')],
  } as unknown as Document
  const choice = (query: string) => readChoice(new URL(`http://localhost/d/x/report${query}`), doc)

  test('without a word means the whole way of the first translation', () => {
    expect(choice('')).toEqual({
      before: { edition: 'en', revision: 1 },
      after: { edition: 'en', revision: 7 },
    })
  })

  test('is read back as it was written', () => {
    const chosen = { before: { edition: 'en', revision: 3 }, after: { edition: 'house', revision: 5 } }
    expect(readChoice(new URL(writeChoice('x', chosen), 'http://localhost'), doc)).toEqual(chosen)
  })

  test.each(['?to=8&e=nobody', '?to=-1&from=0', '?to=1.5&from=x', '?e=zh'])(
    'mangled still opens: %s',
    (query) => {
      expect(choice(query)).toEqual(choice(''))
    },
  )
})

describe('people', () => {
  const ana = { kind: 'member', id: 'a', name: 'Ana' } as const
  const ben = { kind: 'member', id: 'b', name: 'Ben' } as const
  const change = (state: ProposedChange['state'], revision?: number) =>
    ({ state, ...(revision && { decision: { by: ben, at: '', revision } }) }) as ProposedChange
  const correction = (base: number, ...changes: ProposedChange[]) =>
    ({ author: ana, base, changes }) as unknown as Correction
  const revision = (kind: Revision['kind']) => ({ kind, author: ben }) as unknown as Revision

  test('get what they proposed, by what became of it, and editors their own revisions', () => {
    const all = contributions(
      [revision('edit'), revision('correction')],
      [correction(1, change('accepted', 3), change('rejected')), correction(2, change('open'))],
      (number) => number > 1 && number <= 4,
    )
    expect(all).toEqual([
      { person: ana, revisions: 0, accepted: 1, rejected: 0, open: 1 },
      { person: ben, revisions: 1, accepted: 0, rejected: 0, open: 0 },
    ])
  })
})

describe('issues', () => {
  const body = (text: string) => [{ kind: 'text', text, gap: '\n\n' }] as const
  const pairs = [
    { id: 'p1', texts: { zh: body('一。'), en: body('One.') } },
    { id: 'p2', texts: { zh: body('二。'), en: body('Two is bad.') } },
  ] as unknown as readonly Pair[]
  const issue = (edition: string, start: number, end: number) =>
    ({
      anchor: { edition },
      category: 'Style/Awkward',
      severity: 'minor',
      author: { kind: 'member', id: 'a', name: 'Ana' },
      at: '2026-01-01T00:00:00.000Z',
      standing: { anchor: { state: 'here', pair: 'p2', start, end } },
    }) as unknown as Issue

  test('of tied pairs stand at their words in the row, on their side of it', () => {
    const found = issuesOfRow(
      pairs,
      new Map([['p2', [issue('en', 7, 10), issue('zh', 0, 1)]]]),
      { edition: 'en', revision: 1 },
      'zh',
    )
    const texts = { source: '一。\n\n二。', target: 'One.\n\nTwo is bad.' }
    expect(found.map(({ side, start, end }) => texts[side].slice(start, end))).toEqual(['bad', '二'])
  })
})
