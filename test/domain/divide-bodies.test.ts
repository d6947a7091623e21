import { expect, test } from 'vitest'
import { bodyText, divideBodies, type Body } from '../../src/domain/index.ts'
import { fc } from '../support/property.ts'

const words = fc.stringMatching(/^[a-z。\u{20000}]{1,3}( {1,2}[a-z。]{1,3}){0,2}$/u)
const anyBody: fc.Arbitrary<Body> = fc.array(
  fc.record({
    kind: fc.constantFrom('heading', 'text', 'item', 'quote'),
    text: words,
    gap: fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n \n', ' ', ''),
  }),
  { maxLength: 3 },
)
const run = fc
  .tuple(fc.array(anyBody, { minLength: 1, maxLength: 4 }), fc.option(fc.constant('\uFEFF\n')))
  .map(([bodies, lead]) => {
    const at = bodies.findIndex((body) => body.length > 0)
    if (lead === null || at < 0) return bodies
    const [opening, ...rest] = bodies[at]!
    return bodies.with(at, [{ ...opening!, lead }, ...rest])
  })

const fileOf = (bodies: readonly Body[]) =>
  bodies
    .flat()
    .map(({ lead = '', text, gap }) => lead + text + gap)
    .join('')

test('however neighbours are divided, the file stays the same to the byte', () => {
  fc.assert(
    fc.property(run, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }), (bodies, places) => {
      const cuts = places
        .map(([k, at]) => {
          const body = k % bodies.length
          return { body, at: at % (bodyText(bodies[body]!).length + 1) }
        })
        .toSorted((a, b) => a.body - b.body || a.at - b.at)
      const divided = divideBodies(bodies, cuts)
      expect(divided).toHaveLength(cuts.length + 1)
      expect(fileOf(divided)).toBe(fileOf(bodies))
      expect(divided.flat().every(({ text }) => text.trim() !== '')).toBe(true)
    }),
  )
})

test('cutting where the bodies meet gives them back, kinds and all', () => {
  fc.assert(
    fc.property(run, (bodies) => {
      const cuts = bodies.slice(1).map((_, k) => ({ body: k, at: bodyText(bodies[k]!).length }))
      expect(divideBodies(bodies, cuts)).toEqual(bodies)
    }),
  )
})

test('cuts around the same space leave nothing between them, and cut nowhere else', () => {
  const body: Body = [{ kind: 'text', text: 'one  two', gap: '' }]
  const cuts = [3, 3, 4, 5].map((at) => ({ body: 0, at }))
  expect(divideBodies([body], cuts).map(bodyText)).toEqual(['one', '', '', '', 'two'])
})
