import { html, LitElement } from 'lit'
import { describe, expect, test, vi } from 'vitest'
import type { DzDocumentView, ViewRow } from '../../../web/components/index.ts'
import { actOf, leaving, pulledTo } from '../../../web/app/workbench/alignment/boundary.ts'
import { BoundaryDrag } from '../../../web/app/workbench/alignment/boundary-drag.ts'
import { doubtfulBeside } from '../../../web/app/workbench/alignment/doubtful.ts'
import { cutBefore, nextPlace, placeCut } from '../../../web/app/workbench/alignment/pending-cut.ts'
import { realignmentOf, type Act } from '../../../web/app/workbench/alignment/realignment.ts'
import type { WorkbenchHost } from '../../../web/app/workbench/feature.ts'
import { mountView, segment } from '../support/mount-view.ts'
import { fc } from '../../support/property.ts'

/** What pulling a boundary needs of the page. */
class FingerHost extends LitElement {
  view: DzDocumentView | null = null
  get store() {
    return { view: { rows: this.view?.rows ?? [] } }
  }
  protected override createRenderRoot() {
    return this
  }
}
customElements.define('test-finger-host', FingerHost)

const row = (id: string, source: string, target: string, confidence?: number): ViewRow => ({
  id,
  number: Number(id.slice(1)),
  kind: 'text',
  source,
  target,
  ...(confidence === undefined ? {} : { confidence }),
})

const ROWS = [
  row('p1', '一。二。', 'One. Two.'),
  row('p2', '三。', 'Three. Four.'),
  row('p3', '四。', ''),
  row('p4', '', 'Five.'),
]
const aligned = {
  rows: ROWS,
  columns: { source: 'zh', target: 'en' },
  langs: { source: 'zh-Hans', target: 'en' },
}

describe('an act upon a row', () => {
  const at = (zh: [string, number], en: [string, number]) => ({
    zh: { pair: zh[0], at: zh[1] },
    en: { pair: en[0], at: en[1] },
  })
  test.each<[what: string, id: string, act: Act, pairs: string[], cuts: object[], goTo: number]>([
    ['a cut', 'p1', { kind: 'cut', source: 2, target: 5 }, ['p1'], [at(['p1', 2], ['p1', 5])], 1],
    ['a join above', 'p2', { kind: 'join', to: 'above' }, ['p1', 'p2'], [], 0],
    ['a join below', 'p2', { kind: 'join', to: 'below' }, ['p2', 'p3'], [], 1],
    [
      'the first sentence of the translation up',
      'p2',
      { kind: 'move', side: 'target', to: 'above' },
      ['p1', 'p2'],
      [at(['p2', 0], ['p2', 7])],
      1,
    ],
    [
      'the last sentence of the source down',
      'p1',
      { kind: 'move', side: 'source', to: 'below' },
      ['p1', 'p2'],
      [at(['p1', 2], ['p2', 0])],
      0,
    ],
    [
      'words up to a cut',
      'p2',
      { kind: 'move', side: 'target', to: 'above', at: 3 },
      ['p1', 'p2'],
      [at(['p2', 0], ['p2', 3])],
      1,
    ],
    [
      'all that a row has: it is joined',
      'p4',
      { kind: 'move', side: 'target', to: 'above' },
      ['p3', 'p4'],
      [],
      2,
    ],
    [
      'a translation set apart above',
      'p2',
      { kind: 'apart', side: 'target', to: 'above' },
      ['p2'],
      [at(['p2', 0], ['p2', 12])],
      2,
    ],
    [
      'a source set apart below',
      'p2',
      { kind: 'apart', side: 'source', to: 'below' },
      ['p2'],
      [at(['p2', 0], ['p2', 12])],
      1,
    ],
    ['a confirmation', 'p2', { kind: 'confirm' }, ['p2'], [], 1],
  ])('%s', (_, id, act, pairs, cuts, goTo) => {
    expect(realignmentOf(aligned, id, act)).toEqual({ command: { kind: 'realign', pairs, cuts }, row: goTo })
  })

  test.each<[what: string, id: string, act: Act]>([
    ['a cut before everything', 'p1', { kind: 'cut', source: 0, target: 0 }],
    ['a cut behind everything', 'p1', { kind: 'cut', source: 4, target: 9 }],
    ['a join above the first', 'p1', { kind: 'join', to: 'above' }],
    ['a join below the last', 'p4', { kind: 'join', to: 'below' }],
    ['a sentence up from the first', 'p1', { kind: 'move', side: 'target', to: 'above' }],
    ['a sentence of a side that has none', 'p3', { kind: 'move', side: 'target', to: 'above' }],
    ['words from the end on', 'p1', { kind: 'move', side: 'target', to: 'below', at: 9 }],
    ['the only side set apart', 'p3', { kind: 'apart', side: 'source', to: 'below' }],
    ['a row that is gone', 'p9', { kind: 'confirm' }],
  ])('there is no %s', (_, id, act) => {
    expect(realignmentOf(aligned, id, act)).toBeNull()
  })
})

describe('a cut to be made', () => {
  const one = row('p1', '一。二。', 'One. Two.')
  const segments = [
    { source: { start: 0, end: 2 }, target: { start: 0, end: 5 }, confidence: 1 },
    { source: { start: 2, end: 4 }, target: { start: 5, end: 9 }, confidence: 1 },
  ]

  test('stands in front of the active segment unless it was put elsewhere', () => {
    expect(cutBefore(one, segments, 1)).toMatchObject({ source: 2, target: 5, placed: [] })
    expect(cutBefore(one, segments, 0)).toBeNull()
  })

  test('put on one side, is followed by the other along the segments', () => {
    expect(placeCut(one, segments, null, 'target', 4)).toMatchObject({ source: 2, target: 4 })
    expect(placeCut(one, segments, null, 'source', 4)).toMatchObject({ source: 4, target: 9 })
  })

  test('put on both sides, stands on each where it was put', () => {
    const first = placeCut(one, segments, null, 'source', 2)
    const both = placeCut(one, segments, first, 'target', 9)
    expect(both).toMatchObject({ source: 2, target: 9, placed: ['source', 'target'] })
    expect(placeCut({ ...one }, segments, both, 'target', 0)).toMatchObject({ source: 0, placed: ['target'] })
  })

  test('goes beside the word that was clicked into, but a key may put it inside', () => {
    expect(placeCut(one, segments, null, 'target', 1).target).toBe(0)
    expect(placeCut(one, segments, null, 'target', 2).target).toBe(3)
    expect(placeCut(one, segments, null, 'target', 2, true).target).toBe(2)
    expect(placeCut(one, segments, null, 'source', 1).source).toBe(1)
  })

  test('steps by sentence and by character, and stops at the ends', () => {
    expect(nextPlace('One. Two.', 'en', 0, 1, false)).toBe(5)
    expect(nextPlace('One. Two.', 'en', 5, 1, false)).toBe(9)
    expect(nextPlace('One. Two.', 'en', 9, 1, false)).toBe(9)
    expect(nextPlace('One. Two.', 'en', 7, -1, false)).toBe(5)
    expect(nextPlace('One. Two.', 'en', 0, -1, false)).toBe(0)
  })

  test('never comes to stand inside a character', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 })
    const halves = (words: string, at: number) => at > 0 && (words.codePointAt(at - 1) ?? 0) > 0xffff
    fc.assert(
      fc.property(
        text,
        text,
        fc.nat(),
        fc.array(fc.constantFrom<1 | -1>(1, -1)),
        (source, target, k, steps) => {
          const here = row('p1', source, target)
          let cut = placeCut(here, [], null, 'source', k % (source.length + 1))
          expect(halves(source, cut.source)).toBe(false)
          for (const step of steps) {
            const at = nextPlace(source, 'zh', cut.source, step, true)
            cut = placeCut(here, [], cut, 'source', at, true)
            expect(halves(source, cut.source)).toBe(false)
          }
        },
      ),
    )
  })
})

describe('a boundary that is pulled', () => {
  const boundary = { side: 'target' as const, above: ROWS[0]!, below: ROWS[1]! }

  test.each([
    ['up', 'p1', 6, { row: 'p1', act: { kind: 'move', side: 'target', to: 'below', at: 5 } }, [5, 9]],
    ['down', 'p2', 8, { row: 'p2', act: { kind: 'move', side: 'target', to: 'above', at: 7 } }, [0, 7]],
    [
      'down to the end',
      'p2',
      12,
      { row: 'p2', act: { kind: 'move', side: 'target', to: 'above', at: 12 } },
      [0, 12],
    ],
  ] as const)('%s takes the words it passes to the other row', (_, row, offset, done, [start, end]) => {
    const pulled = pulledTo(boundary, row, offset)
    expect(pulled && actOf(pulled)).toEqual(done)
    expect(pulled && leaving(pulled)).toMatchObject({ row, side: 'target', start, end })
  })

  test('stays where it stands, or where there is neither of its rows', () => {
    expect(pulledTo(boundary, 'p1', 9)).toBeNull()
    expect(pulledTo(boundary, 'p2', 0)).toBeNull()
    expect(pulledTo(boundary, 'p3', 1)).toBeNull()
  })
})

test('a finger pulls the line below a row by its handle alone; elsewhere, and by a tap, nothing moves', async () => {
  const view = await mountView()
  const host = new FingerHost()
  host.view = view
  document.body.replaceChildren(host)
  host.append(view)
  view.tools = () => html`<div class="align-grip"></div>`
  view.active = { row: 'p1', segment: 0 }
  await vi.waitUntil(() => view.querySelector('.align-grip') !== null)
  const done: unknown[] = []
  const drag = new BoundaryDrag(host as unknown as WorkbenchHost, {
    isOn: () => true,
    side: () => 'target',
    done: (id, act) => done.push([id, act]),
  })
  const last = segment(view, 'p1', 2).getClientRects()[0] as DOMRect
  const finger = (type: string, on: Element, y: number, pointerId = 1) =>
    on.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        isPrimary: pointerId === 1,
        pointerType: 'touch',
        pointerId,
        clientX: last.left + 1,
        clientY: y,
      }),
    )
  const grip = view.querySelector('.align-grip') as Element
  const from = last.bottom + 40
  const isFree = (on: Element, to: number) => {
    const went = finger('pointerdown', on, from)
    finger('pointermove', on, to)
    finger('pointerup', on, to, 2)
    finger('pointerup', on, to)
    return went
  }
  // The page scrolls under a finger on the text; a tap on the handle is no pull.
  expect(isFree(segment(view, 'p1', 1), last.top + 4 + 24)).toBe(true)
  expect(isFree(grip, from - 3)).toBe(false)
  expect(done).toEqual([])
  isFree(grip, last.top + last.height / 2 + 24)
  expect(drag.pulled).toBeNull()
  expect(done).toEqual([
    ['p1', { kind: 'move', side: 'target', to: 'below', at: view.rows[0]?.target.indexOf('Everybody') }],
  ])
})

test('doubtful rows come one after the other, and round again', () => {
  const rows = [row('p1', '', ''), row('p2', '', '', 0.1), row('p3', '', '', 0.99), row('p4', '', '', 0.2)]
  expect(doubtfulBeside(rows, undefined, 1)?.id).toBe('p2')
  expect(doubtfulBeside(rows, 'p2', 1)?.id).toBe('p4')
  expect(doubtfulBeside(rows, 'p4', 1)?.id).toBe('p2')
  expect(doubtfulBeside(rows, 'p2', -1)?.id).toBe('p4')
  expect(doubtfulBeside(rows, undefined, -1)?.id).toBe('p4')
  expect(doubtfulBeside([rows[0]!], 'p1', 1)).toBeUndefined()
})
