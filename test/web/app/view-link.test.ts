import { describe, expect, test } from 'vitest'
import { atPlace, following, placeAmong, placeOf } from '../../../web/app/workbench/view-link.ts'
import type { ViewRow } from '../../../web/components/index.ts'
import { readAddress, writeAddress, type ViewAddress } from '../../../web/state/view-address.ts'

const row = (id: string): ViewRow => ({ id, number: 1, kind: 'text', source: '', target: '' })
const address: ViewAddress = { document: 'd', mode: 'clean', to: 4 }

describe('a link to a view', () => {
  test('at the newest revision follows what comes; at an older one it stays', () => {
    expect(following(address, 4)).toEqual({ document: 'd', mode: 'clean' })
    expect(following(address, 5)).toBe(address)
  })

  test.each([{ row: 'p7' }, { row: 'p7', segment: 0 }, { row: 'p1+p2', segment: 3 }])(
    'leads back to %o',
    (place) => {
      const link = new URL(writeAddress(atPlace(address, place)), 'https://duizhao.example')
      const back = readAddress(link)
      expect(back && placeOf(back)).toEqual(place)
    },
  )

  test('at no place names none', () => {
    expect(atPlace({ ...address, place: { pair: 'p1' } }, null)).toEqual(address)
  })
})

describe('a place among other rows', () => {
  const place = { row: 'p2', segment: 1 }

  test('is the very same where its row is there', () => {
    expect(placeAmong([row('p1'), row('p2')], place)).toBe(place)
  })

  test.each([
    ['shares a row', ['p1+p2', 'p3'], 'p2', 'p1+p2'],
    ['stands by itself again', ['p1', 'p2'], 'p1+p2', 'p1'],
    ['is no part of a longer id', ['p20', 'p12'], 'p2', undefined],
  ])('%s', (_, rows, from, to) => {
    expect(placeAmong(rows.map(row), { row: from })?.row).toBe(to)
  })
})
