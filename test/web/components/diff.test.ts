import { beforeAll, expect, test } from 'vitest'
import { diffText } from '../../../src/text/diff/index.ts'
import type { SegmentRow } from '../../../src/text/diff/diff.ts'
import { DzDiff, speakDifferences } from '../../../web/components/index.ts'
import { setLanguage, startI18n } from '../../../web/i18n/index.ts'
import '../../../web/styles/index.css'

beforeAll(() => startI18n('en'))

async function shown(before: string, after: string): Promise<DzDiff> {
  return mounted({ diff: diffText(before, after, 'en') })
}

async function mounted(properties: Partial<DzDiff>): Promise<DzDiff> {
  const element = new DzDiff()
  Object.assign(element, properties)
  document.body.replaceChildren(element)
  await element.updateComplete
  return element
}

const SAME = [
  'One thing stays.',
  'Another stays too.',
  'A third one is not touched.',
  'Neither is the fourth.',
]

test('the new text reads in order when deletions are left out, the old one without insertions', async () => {
  const before = 'The plan was notified. It is a short board. We grasp with both hands.'
  const after = 'The plan was reported. It remains a weak link. We grasp with both hands.'
  const element = await shown(before, after)
  const reading = (without: string) => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const gone of copy.querySelectorAll(without)) gone.remove()
    return [...copy.querySelectorAll('.dz-run')].map((run) => run.textContent).join(' ')
  }
  expect(reading('del, .dz-old').replaceAll(/\s+/g, ' ').trim()).toBe(after)
})

test('unchanged runs fold, with their first and last words, and open', async () => {
  const element = await shown([...SAME, 'Here it was.'].join(' '), [...SAME, 'Here it is now.'].join(' '))
  const fold = element.querySelector<HTMLButtonElement>('.dz-fold')
  expect(fold?.textContent?.replaceAll(/\s+/g, ' ').trim()).toBe(
    '⋯ 4 unchanged One thing stays. Another … Neither is the fourth.',
  )
  fold?.click()
  await element.updateComplete
  expect(element.querySelector('.dz-fold')).toBe(null)
  expect(element.textContent).toContain('A third one is not touched.')
})

test('a rewritten sentence stands old above new', async () => {
  const row: SegmentRow = {
    id: 0,
    link: 'changed',
    before: [{ start: 0, end: 9 }],
    after: [{ start: 0, end: 9 }],
    ops: [
      { op: 'delete', text: 'Old words ' },
      { op: 'insert', text: 'New ones ' },
      { op: 'equal', text: 'end.' },
    ],
    survival: 0.2,
    weight: 'plain',
  }
  const element = await mounted({
    diff: {
      rows: [{ link: 'changed', before: null, after: null, segments: [row] }],
      survival: 0.2,
      limited: false,
    },
  })
  const lines = [...element.querySelectorAll('.dz-line')].map((line) => line.textContent?.trim())
  expect(lines).toEqual(['Old words end.', 'New ones end.'])
})

test('a moved sentence stands in full where it is now; the stub where it was leads there', async () => {
  const text = 'A sentence on the move.'
  const at = { start: 0, end: text.length }
  const move = { link: 'moved', survival: 1, weight: 'none' } as const
  const rows: SegmentRow[] = [
    { ...move, id: 0, before: [at], after: [], counterpart: 1, ops: [{ op: 'delete', text }] },
    {
      ...move,
      id: 1,
      before: [],
      after: [at],
      counterpart: 0,
      ops: [{ op: 'insert', text }],
      inner: [{ op: 'equal', text }],
    },
  ]
  const element = await mounted({
    diff: {
      rows: [{ link: 'changed', before: null, after: null, segments: rows }],
      survival: 1,
      limited: false,
    },
  })
  expect(element.querySelector('.dz-moved .dz-run')?.textContent).toBe(text)
  expect(element.querySelector('.dz-moved :is(ins, del)')).toBe(null)
  expect(element.querySelector('.dz-stub')?.textContent).toContain(text)
})

test('a paragraph break that came is one ¶, which is not part of the text', async () => {
  const element = await mounted({
    ops: [
      { op: 'equal', text: 'One.' },
      { op: 'delete', text: ' ' },
      { op: 'insert', text: '\n\n' },
      { op: 'equal', text: 'Two.' },
    ],
  })
  const mark = element.querySelector('ins .dz-break')
  expect(mark && getComputedStyle(mark, '::before').content).toBe('"¶"')
  expect(mark?.textContent?.trim()).toBe('')
})

test('insertions and deletions differ in more than colour', async () => {
  const element = await mounted({
    ops: [
      { op: 'delete', text: 'old' },
      { op: 'insert', text: 'new' },
    ],
  })
  const line = (selector: string) =>
    getComputedStyle(element.querySelector(selector) as Element).textDecorationLine
  expect([line('del'), line('ins')]).toEqual(['line-through', 'underline'])
})

test('a screen reader hears what was inserted and deleted, in the language of the interface', async () => {
  const stop = speakDifferences()
  const element = await mounted({ ops: [{ op: 'insert', text: 'new' }] })
  const said = () => getComputedStyle(element.querySelector('ins') as Element, '::before').content
  expect(said()).toBe('"inserted: "')
  await setLanguage('zh-Hans')
  expect(said()).toBe('"新增："')
  await setLanguage('en')
  stop()
})

test('a comparison that hit its bound says so', async () => {
  const element = await mounted({ diff: { rows: [], survival: 0, limited: true } })
  expect(element.querySelector('.dz-limited')?.textContent).toContain('coarser')
})
