import { beforeAll, expect, test } from 'vitest'
import type { PairBlame } from '../../../../src/contract/index.ts'
import { render } from 'lit'
import { AuthorLooks, attributed, authorsOf, LOOKS } from '../../../../web/app/word-history/authors.ts'
import { authorsPanel } from '../../../../web/app/word-history/authors-panel.ts'
import { loadWords, startI18n } from '../../../../web/i18n/index.ts'
import { ROWS } from '../../support/mount-view.ts'

const at = '2026-03-01T08:00:00Z'
const WEN = { kind: 'member', id: 'm1', name: 'Wen Li' } as const
const ANA = { kind: 'guest', name: 'Ana' } as const

const row = { ...ROWS[0]!, target: 'The meeting was opened today.' }

/** The first text, a correction of Ana's that Wen Li accepted, an edit of Wen Li's own. */
const blame: PairBlame = {
  text: row.target,
  runs: [
    { start: 0, end: 16, revision: 1 },
    { start: 16, end: 23, revision: 2, correction: 'c1' },
    { start: 23, end: 29, revision: 3 },
  ],
  revisions: [
    { number: 1, at, author: WEN, kind: 'create', message: '', label: 'Machine draft' },
    { number: 2, at, author: WEN, kind: 'correction', message: '' },
    { number: 3, at, author: WEN, kind: 'edit', message: 'When it was.' },
  ],
  corrections: [{ id: 'c1', author: ANA, by: WEN, reason: 'Idiom.' }],
  limited: false,
}

beforeAll(async () => {
  await startI18n('en')
  await loadWords('history')
})

test('words are their proposer’s, the first text is nobody’s mark, and everyone looks different', () => {
  const looks = new AuthorLooks()
  const authors = authorsOf(attributed(row, blame), looks)
  expect(authors).toEqual([
    { name: 'Machine draft · Wen Li', look: 0, length: 16 },
    { name: 'Ana', look: 1, length: 7 },
    { name: 'Wen Li', look: 2, length: 6 },
  ])
})

test('who comes after the last look shares it', () => {
  const looks = new AuthorLooks()
  const others = Array.from({ length: LOOKS + 3 }, (_, k) => ({
    row,
    start: k,
    end: k + 1,
    revision: {
      number: k + 2,
      at,
      author: { ...ANA, name: `Guest ${k}` },
      kind: 'edit',
      message: '',
    } as const,
    corrections: [],
  }))
  expect(others.map((one) => looks.of(one)).slice(-5)).toEqual([5, 6, 6, 6, 6])
  expect(others.map((one) => looks.of(one)).slice(0, 3)).toEqual([1, 2, 3])
})

test('the panel says in words what the marks show', () => {
  const looks = new AuthorLooks()
  const runs = attributed(row, blame)
  const panel = document.createElement('div')
  render(authorsPanel(authorsOf(runs, looks), runs, looks, 'en'), panel)
  const lines = [...panel.querySelectorAll('.authors-runs li')].map((line) =>
    line.textContent?.replace(/\s+/g, ' ').trim(),
  )
  expect(lines[1]).toMatch(/^opened Ana accepted by Wen Li .*Revision 2 Idiom\.$/)
  expect(lines[2]).toMatch(/^today\. Wen Li .*Revision 3 When it was\.$/)
  expect(panel.querySelector('.authors-runs [lang]')?.getAttribute('lang')).toBe('en')
})
