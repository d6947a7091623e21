import { beforeEach, describe, expect, test } from 'vitest'
import { draftsOf, dropDraft, keepDraft, type Draft } from '../../../web/state/drafts.ts'

const draft: Draft = {
  document: 'doc',
  pair: 'p1',
  edition: 'en',
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
    expect(draftsOf('doc').map((d) => d.pair)).toEqual(['p1', 'p2'])
  })

  test('a pair has one draft in an edition: the latest', () => {
    keepDraft(draft)
    keepDraft({ ...draft, text: 'and more', at: 2 })
    expect(draftsOf('doc')).toEqual([{ ...draft, text: 'and more', at: 2 }])
  })

  test('dropping one leaves the others', () => {
    keepDraft(draft)
    keepDraft({ ...draft, edition: 'ja' })
    dropDraft(draft)
    expect(draftsOf('doc').map((d) => d.edition)).toEqual(['ja'])
  })

  test('says so when the browser keeps nothing, and skips what it cannot read', () => {
    keepDraft(draft)
    localStorage.setItem('duizhao.draft.doc/en/p9', '{broken')
    expect(draftsOf('doc')).toEqual([draft])
    expect(keepDraft({ ...draft, text: 'x'.repeat(20_000_000) })).toBe(false)
    expect(draftsOf('doc')).toEqual([draft])
  })
})
