import { beforeAll, expect, test, vi } from 'vitest'
import { Findings } from '../../../web/app/workbench/findings.ts'
import type { ViewRow } from '../../../web/components/index.ts'
import { startI18n } from '../../../web/i18n/index.ts'

const ROWS: readonly ViewRow[] = [
  { id: 'p1', number: 1, kind: 'text', source: '会议今天召开。', target: 'The meeting was held today.' },
  {
    id: 'p2',
    number: 2,
    kind: 'text',
    source: '会议安排部署下一阶段重点任务。',
    target: 'The meeting arranged and deployed the key tasks of the next stage.',
  },
]

const checked = (rows: readonly ViewRow[]) =>
  ({ rows, sourceLang: 'zh-Hans', targetLang: 'en', tier: 'precise', terms: [] }) as const

function findingsOfTest(): Findings {
  return new Findings({
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  })
}

beforeAll(() => startI18n('en'))

test('while a newer text is read, what was found stays; it goes with rows that are past', async () => {
  const findings = findingsOfTest()
  const places = () => findings.all.map(({ row, finding }) => [row, finding.start])
  findings.check(checked(ROWS))
  await expect.poll(places, { timeout: 10_000 }).toEqual([['p2', 12]])

  // Saved: the document tells of a newer revision before its text is there.
  expect(findings.awaitNewer(ROWS)).toBe(true)
  expect(places()).toEqual([['p2', 12]])
  const newer = [{ ...ROWS[0], target: 'The meeting took place today.' } as ViewRow, ROWS[1] as ViewRow]
  findings.check(checked(newer))
  expect(places()).toEqual([['p2', 12]])

  expect(findings.awaitNewer(ROWS)).toBe(false)
  vi.useFakeTimers()
  expect(findings.awaitNewer(newer)).toBe(true)
  vi.runAllTimers()
  vi.useRealTimers()
  expect(places()).toEqual([])
  findings.hostDisconnected()
})

test('what was typed and submitted before it was looked at is no longer what is typed', async () => {
  const findings = findingsOfTest()
  const row = ROWS[1] as ViewRow
  findings.check(checked(ROWS))
  findings.checkTyped(row, `${row.target} It arranged and deployed.`)
  await expect.poll(() => findings.typedIn('p2')?.length, { timeout: 10_000 }).toBe(2)

  findings.checkTyped(null, '')
  vi.useFakeTimers()
  findings.checkTyped(row, `${row.target} It was arranged and deployed.`)
  vi.runAllTimers()
  vi.useRealTimers()
  findings.checkTyped(null, '')
  // The worker answers in order: this look comes after the one that was not awaited.
  findings.check(checked([...ROWS]))
  await expect.poll(() => findings.pending, { timeout: 10_000 }).toBe(false)
  expect(findings.typedIn('p2')).toBe(null)
  findings.hostDisconnected()
})
