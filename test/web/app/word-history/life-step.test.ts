import { render } from 'lit'
import { beforeAll, describe, expect, test } from 'vitest'
import type { LifeStep } from '../../../../src/contract/index.ts'
import { diffText } from '../../../../src/text/diff/index.ts'
import { lifeStepTemplate } from '../../../../web/app/word-history/life-step.ts'
import { narrowed } from '../../../../web/app/word-history/narrowed.ts'
import { loadWords, startI18n } from '../../../../web/i18n/index.ts'

const revision = {
  number: 7,
  at: '2026-03-01T08:00:00Z',
  author: { kind: 'member', id: 'm1', name: 'Wen Li' },
  kind: 'correction',
  message: '',
} as const

const step: LifeStep = {
  revision,
  corrections: [
    {
      id: 'c3',
      author: { kind: 'guest', name: '' },
      by: revision.author,
      category: 'wording',
      reason: 'Nobody says this.',
      reworded: true,
    },
  ],
  before: { words: 'grasp with both hands', pair: 'p2' },
  after: { words: 'pursue both goals', pair: 'p2' },
}

beforeAll(async () => {
  await startI18n('en')
  await loadWords('history')
})

async function shown(one: LifeStep, restore: (() => void) | null = null): Promise<HTMLElement> {
  const list = document.createElement('ol')
  document.body.replaceChildren(list)
  const diff = one.before && diffText(one.before.words, one.after.words, 'en')
  render(lifeStepTemplate(one, { lang: 'en', diff, address: '/d/x?from=6&to=7#p2', restore }), list)
  await list.querySelector('dz-diff')?.updateComplete
  return list
}

const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? ''

test('a step says who, through whom, why, and what it changed, and leads to the place', async () => {
  const list = await shown(step)
  expect(words(list.querySelector('.life-who')!)).toMatch(/^A guest reworded and accepted by Wen Li/)
  expect(words(list.querySelector('.life-why')!)).toBe('Wording Nobody says this.')
  expect(words(list.querySelector('del')!)).toContain('grasp')
  expect(words(list.querySelector('ins')!)).toContain('pursue')
  expect(list.querySelector('.life-where a')?.getAttribute('href')).toBe('/d/x?from=6&to=7#p2')
  expect(list.querySelector('button')).toBe(null)
})

test('the first wording stands whole, under its label', async () => {
  const first = { ...revision, number: 1, kind: 'create', label: 'Machine draft' } as const
  const list = await shown({ revision: first, corrections: [], before: null, after: step.before! })
  expect(words(list.querySelector('.life-words')!)).toBe('grasp with both hands')
  expect(words(list.querySelector('.life-where')!)).toBe('The first wording, Machine draft')
})

test('a wording is brought back where that is offered', async () => {
  let asked = 0
  const list = await shown(step, () => asked++)
  list.querySelector('button')?.click()
  expect(asked).toBe(1)
})

describe('the words of a segment are narrowed', () => {
  const target = 'Hands on. 質量 is in the hand, and the hand is 质量.'
  const row = { id: 'p1', number: 1, kind: 'text', source: '', target } as const
  const whole = { row, side: 'target', start: 10, end: target.length, quote: target.slice(10) } as const

  test.each([
    ['hand', ['hand', 'hand'], [23, 37]],
    ['质量', ['質量', '质量'], [10, 45]],
    ['an', ['an', 'an'], [24, 29]],
  ])('to %s, and to the next place when asked again', (words, quotes, starts) => {
    const first = narrowed(whole, words, whole)
    const second = narrowed(whole, words, first)
    expect([first?.quote, second?.quote]).toEqual(quotes)
    expect([first?.start, second?.start]).toEqual(starts)
    expect(second && target.slice(second.start, second.end)).toBe(quotes[1])
  })

  test('to all of them again, and never to words that are not there', () => {
    expect(narrowed(whole, '', null)).toBe(whole)
    expect(narrowed(whole, 'Hands on', null)).toBeNull()
  })
})
