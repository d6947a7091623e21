import { describe, expect, test } from 'vitest'
import {
  checkPair,
  ownTermbase,
  officialTerms,
  termsInTexts,
  termUses,
  wouldLeave,
} from '../../../src/checks/index.ts'
import type { TermContent } from '../../../src/domain/index.ts'

const term = (source: string, content: Partial<TermContent> = {}): TermContent => ({
  source,
  approved: [],
  admitted: [],
  forbidden: [],
  ...content,
})

function findings(source: string, target: string, terms: readonly TermContent[]) {
  const pair = { source, target, sourceLang: 'zh', targetLang: 'en' }
  return checkPair(pair, { termbases: [ownTermbase(terms)] })
    .filter(({ rule }) => rule === 'avoided-rendering' || rule === 'term-missing')
    .map(({ rule, start, end, replacements }) => [rule, target.slice(start, end), replacements[0]] as const)
}

const FORUM = term('座谈会', { approved: ['forum'], admitted: ['round table'], forbidden: ['symposium'] })

describe('an own term', () => {
  test.each([
    ['the approved rendering', '座谈会召开。', 'The forum was held.'],
    ['an admitted one', '座谈会召开。', 'A round table was held.'],
    ['in capitals and in the plural', '座谈会召开。', 'FORUMS were held.'],
    ['a source in traditional characters', '座談會召開。', 'The forum was held.'],
    ['a text without the term', '会议召开。', 'The symposium was held.'],
  ])('is content with %s', (_, source, target) => {
    expect(findings(source, target, [FORUM])).toEqual([])
  })

  test.each([
    ['a forbidden rendering', '座谈会召开。', 'Symposiums were held beside a forum.', 'Symposiums'],
    ['the same of a traditional source', '座談會召開。', 'A symposium and a forum.', 'symposium'],
  ])('reports %s, whatever the built-in termbase thinks of it', (_, source, target, quote) => {
    expect(findings(source, target, [FORUM])).toEqual([['avoided-rendering', quote, 'forum']])
  })

  test('holds back a change that would bring what it forbids or take its rendering away, and no other', () => {
    const before = 'The forum was held.'
    const left = (replacement: string) =>
      wouldLeave(before, [{ start: 4, end: 9, quote: 'forum', replacement }], 'en', (target) =>
        checkPair(
          { source: '座谈会召开。', target, sourceLang: 'zh', targetLang: 'en' },
          { termbases: [ownTermbase([FORUM])] },
        ),
      ).map(({ rule }) => rule)
    expect(left('symposium')).toEqual(['term-missing', 'avoided-rendering'])
    expect(left('meeting')).toEqual(['term-missing'])
    expect(left('round table')).toEqual([])
  })

  test('reports that none of its renderings is there', () => {
    expect(findings('座谈会召开。', 'The meeting was held.', [FORUM]).map(([rule]) => rule)).toEqual([
      'term-missing',
    ])
  })

  test('that only forbids asks for nothing', () => {
    const own = [term('短板', { forbidden: ['short board'] })]
    expect(findings('补齐短板。', 'Fix the gaps.', own)).toEqual([])
    expect(findings('补齐短板。', 'Fix the short boards.', own).map(([rule]) => rule)).toEqual([
      'avoided-rendering',
    ])
  })

  test('goes before the built-in one of the same words', () => {
    const builtIn = findings('补齐短板。', 'Fix the short board.', [])
    expect(builtIn.map(([rule]) => rule)).toEqual(['avoided-rendering'])
    expect(
      findings('补齐短板。', 'Fix the short board.', [term('短板', { approved: ['short board'] })]),
    ).toEqual([])
  })

  test('within a longer term that is rendered as it should be is satisfied by that', () => {
    const own = [term('会议', { approved: ['meeting'], forbidden: ['conference'] })]
    expect(
      findings(
        '中国人民政治协商会议全国委员会开会。',
        'The National Committee of the Chinese People’s Political Consultative Conference met.',
        own,
      ),
    ).toEqual([])
    const rules = findings('会议召开。', 'The conference was held.', own).map(([rule]) => rule)
    expect(rules.toSorted()).toEqual(['avoided-rendering', 'term-missing'])
  })

  test('of two own ones the longer is meant', () => {
    const own = [term('规划', { approved: ['plan'] }), term('规划纲要', { approved: ['outline'] })]
    expect(findings('规划纲要公布。', 'The outline was published.', own)).toEqual([])
    expect(findings('规划公布。', 'The outline was published.', own).map(([rule]) => rule)).toEqual([
      'term-missing',
    ])
  })
})

describe('the terms of texts', () => {
  const builtIn = officialTerms()

  test('are told with whose they are, once each, and where they stand', () => {
    const sources = ['座谈会。', '短板，座谈会。']
    const { terms, places } = termsInTexts(sources, [ownTermbase([FORUM]), builtIn])
    const named = places.map((list, k) =>
      list.map(({ term: n, start, end }) => [sources[k]?.slice(start, end), terms[n]?.own]),
    )
    expect(named).toEqual([
      [['座谈会', true]],
      [
        ['短板', false],
        ['座谈会', true],
      ],
    ])
    expect(terms.find(({ own }) => own)).toMatchObject({
      renderings: ['forum', 'round table'],
      avoided: ['symposium'],
    })
  })

  test('and how each is rendered, in the longest words that are known', () => {
    const own = term('抓手', { approved: ['lever'], admitted: ['policy lever'], forbidden: ['grasp'] })
    const pairs = [
      { source: '以此为抓手。', target: 'With this as a policy lever, grasping it.' },
      { source: '没有。', target: 'A lever.' },
      { source: '抓手', target: 'Something else.' },
    ]
    expect(termUses(pairs, own, [ownTermbase([own])])).toEqual([
      {
        pair: 0,
        source: { start: 3, end: 5 },
        found: [
          { start: 15, end: 27, rendering: 'policy lever', status: 'admitted' },
          { start: 29, end: 37, rendering: 'grasp', status: 'forbidden' },
        ],
      },
      { pair: 2, source: { start: 0, end: 2 }, found: [] },
    ])
  })
})
