import { describe, expect, test } from 'vitest'
import { readAddress, readPlace, writeAddress, type ViewAddress } from '../../../web/state/view-address.ts'
import { fc } from '../../support/property.ts'

const read = (path: string) => readAddress(new URL(path, 'https://duizhao.example'))

describe('the address of a view', () => {
  test('every view comes back from its own address', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,6}(\+[A-Za-z0-9_-]{1,6}){0,2}$/)
    const revision = fc.integer({ min: 1, max: 999_999_999 })
    const view: fc.Arbitrary<ViewAddress> = fc
      .record(
        {
          document: fc.string({ minLength: 1, unit: 'grapheme' }).filter((s) => s !== '.' && s !== '..'),
          mode: fc.constantFrom('clean' as const, 'compare' as const, 'side' as const),
          edition: fc.string({ minLength: 1 }),
          from: revision,
          to: revision,
          fromEdition: fc.string({ minLength: 1 }),
          columns: fc.array(
            fc.record({ edition: fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5})?$/), at: revision }),
            { minLength: 1, maxLength: 5 },
          ),
          place: fc.oneof(
            fc.record({ pair: id }),
            fc.record({ pair: id, segment: fc.integer({ min: 1, max: 9999 }) }),
          ),
        },
        { requiredKeys: ['document', 'mode'] },
      )
      .filter((v) => v.document.isWellFormed() && `${v.edition}${v.fromEdition}`.isWellFormed())
    fc.assert(
      fc.property(view, (v) => {
        expect(read(writeAddress(v))).toEqual(v)
      }),
    )
  })

  test.each([
    ['/d/abc', { document: 'abc', mode: 'clean' }],
    [
      '/d/abc?columns=machine@1,house-en@5',
      {
        document: 'abc',
        mode: 'clean',
        columns: [
          { edition: 'machine', at: 1 },
          { edition: 'house-en', at: 5 },
        ],
      },
    ],
    ['/d/abc?columns=machine', { document: 'abc', mode: 'clean' }],
    ['/d/%E0%A4', { document: '%E0%A4', mode: 'clean' }],
    ['/d/abc?from=2', { document: 'abc', mode: 'compare', from: 2 }],
    ['/d/abc?view=letters&from=-1&to=1e9#p1.x', { document: 'abc', mode: 'clean' }],
    [
      '/d/abc/?e=en#p12.3',
      { document: 'abc', mode: 'clean', edition: 'en', place: { pair: 'p12', segment: 3 } },
    ],
  ])('%s opens with what it says and defaults for the rest', (path, view) => {
    expect(read(path)).toEqual(view)
  })

  test.each(['/', '/d/', '/compare', '/d/abc/history'])('%s is not a view of a document', (path) => {
    expect(read(path)).toBeNull()
  })

  test('a place that is not one is none', () => {
    expect(readPlace('#')).toBeUndefined()
    expect(readPlace('#<script>')).toBeUndefined()
  })
})
