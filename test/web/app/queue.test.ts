import { describe, expect, test, vi } from 'vitest'
import type { DocumentView } from '../../../src/contract/index.ts'
import '../../../web/app/queue/finding-count.ts'
import { filterAddress, readFilter, tally } from '../../../web/app/queue/queue-filter.ts'
import { Selection } from '../../../web/app/queue/selection.ts'

const ORDER = ['c1', 'c2', 'c3', 'c4', 'c5']
const chosen = (selection: Selection) => ORDER.filter((id) => selection.has(id))

describe('a selection', () => {
  test('reaches from the one touched last to the one that Shift was held for, up or down', () => {
    const one = new Selection().toggle('c2')
    expect(chosen(one.extend('c4', ORDER))).toEqual(['c2', 'c3', 'c4'])
    expect(chosen(one.extend('c1', ORDER))).toEqual(['c1', 'c2'])
    expect(chosen(one.extend('c4', ORDER).extend('c5', ORDER))).toEqual(['c2', 'c3', 'c4', 'c5'])
  })

  test('lets go of a range as it let go of its beginning', () => {
    const all = new Selection(ORDER)
    expect(chosen(all.toggle('c2').extend('c4', ORDER))).toEqual(['c1', 'c5'])
  })

  test('begins anew where its beginning is no longer shown', () => {
    expect(chosen(new Selection().extend('c3', ORDER))).toEqual(['c3'])
    expect(chosen(new Selection(['c2'], 'gone').extend('c3', ORDER))).toEqual(['c2', 'c3'])
    expect(chosen(new Selection(ORDER).within(['c2', 'c9']))).toEqual(['c2'])
  })
})

describe('a filter', () => {
  test.each([
    '?state=open',
    '?state=open&batch=b3',
    '?state=decided&by=Wen+Li',
    '?state=open&by=%E6%B2%88%26&category=term',
  ])('%s comes back from its address', (query) => {
    expect(filterAddress(readFilter(new URL(query, 'http://localhost/d/x/queue')))).toBe(query)
  })

  test('takes nothing that is not a category', () => {
    expect(readFilter(new URL('http://localhost/?category=nonsense&by='))).toEqual({
      state: 'open',
      by: null,
      category: null,
      batch: null,
    })
  })

  test('offers what there is, the most frequent first', () => {
    expect(tally(['b', 'a', undefined, 'a', 'c'])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ])
  })
})

test('findings are counted once for what is known of the document, and again when something happened in it', async () => {
  const fetched = vi
    .spyOn(window, 'fetch')
    .mockImplementation(async () => Response.json({ counts: { minor: 1, major: 0, critical: 0 } }))
  const known = (seq: number) =>
    ({ id: 'd', seq, editions: [{ id: 'en', role: 'translation' }] }) as unknown as DocumentView
  const count = document.createElement('dz-finding-count')
  document.body.replaceChildren(count)
  for (const seq of [1, 1, 2]) {
    count.document = known(seq)
    await count.updateComplete
    await vi.waitFor(() => expect(count.querySelector('a')).not.toBeNull())
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(fetched).toHaveBeenCalledTimes(seq)
  }
  fetched.mockRestore()
})
