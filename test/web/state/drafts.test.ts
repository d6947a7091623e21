import { beforeEach, describe, expect, test } from 'vitest'
import { areWordsAtRisk, draftsOf, dropDraft, keepDraft, type Draft } from '../../../web/state/drafts.ts'

const draft: Draft = {
  document: 'doc',
  pair: 'p1',
  edition: 'en',
  author: 'ann',
  writer: 'this-page',
  base: 3,
  text: 'what was typed',
  before: 'what stood there',
  at: 1,
}

describe('drafts', () => {
  beforeEach(() => localStorage.clear())

  test('what was typed is there after it was kept, under its document alone, oldest first', () => {
    keepDraft({ ...draft, pair: 'p2', at: 5 })
    keepDraft(draft)
    keepDraft({ ...draft, document: 'doc2' })
    expect(draftsOf('doc', 'ann').map((d) => d.pair)).toEqual(['p1', 'p2'])
  })

  test('who else uses the browser neither sees nor loses them', () => {
    keepDraft(draft)
    keepDraft({ ...draft, author: 'bo', writer: 'later-page', text: 'typed by Bo' })
    expect(draftsOf('doc', 'bo').map((d) => d.text)).toEqual(['typed by Bo'])
    expect(draftsOf('doc', 'ann').map((d) => d.text)).toEqual(['what was typed'])
  })

  test('two pages that type at one pair keep a draft each', () => {
    keepDraft(draft)
    keepDraft({ ...draft, writer: 'other-page', text: 'typed elsewhere', at: 2 })
    expect(draftsOf('doc', 'ann').map((d) => d.text)).toEqual(['what was typed', 'typed elsewhere'])
    dropDraft(draft)
    expect(draftsOf('doc', 'ann').map((d) => d.text)).toEqual(['typed elsewhere'])
  })

  test('what was typed in its place meanwhile stays when a draft is dropped', () => {
    keepDraft(draft)
    keepDraft({ ...draft, text: 'newer words', at: 2 })
    dropDraft(draft)
    expect(draftsOf('doc', 'ann').map((d) => d.text)).toEqual(['newer words'])
  })

  test('a page has one draft of a pair in an edition: the latest', () => {
    keepDraft(draft)
    keepDraft({ ...draft, text: 'and more', at: 2 })
    expect(draftsOf('doc', 'ann')).toEqual([{ ...draft, text: 'and more', at: 2 }])
  })

  test('dropping one leaves the others', () => {
    keepDraft(draft)
    keepDraft({ ...draft, edition: 'ja' })
    dropDraft(draft)
    expect(draftsOf('doc', 'ann').map((d) => d.edition)).toEqual(['ja'])
  })

  test('holds what the browser does not keep for as long as the page stays, says so, and skips what it cannot read', () => {
    keepDraft(draft)
    localStorage.setItem('duizhao.draft.doc/en/p9/x', '{broken')
    expect(draftsOf('doc', 'ann')).toEqual([draft])
    expect(areWordsAtRisk()).toBe(false)
    const big = { ...draft, pair: 'p2', text: 'x'.repeat(20_000_000), at: 2 }
    expect(keepDraft(big)).toBe(false)
    expect(areWordsAtRisk()).toBe(true)
    expect(draftsOf('doc', 'ann')).toEqual([draft, big])
    dropDraft(big)
    expect(draftsOf('doc', 'ann')).toEqual([draft])
    expect(areWordsAtRisk()).toBe(false)
  })
})
