import { expect, test } from 'vitest'
import { joinBodies, joinTexts, splitBody } from '../../src/document/history/bodies.ts'
import { bodyText, type Body } from '../../src/domain/index.ts'
import { fc } from '../support/property.ts'

const words = fc.stringMatching(/^[a-z。\u{20000}]{1,3}( {1,2}[a-z。]{1,3}){0,2}$/u)
const paragraph = fc.record({
  kind: fc.constantFrom('heading', 'text', 'item', 'quote'),
  text: words,
  gap: fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n \n'),
})
/** The last one of a file may end without a line break, the first one may have white space before it. */
const anyBody: fc.Arbitrary<Body> = fc
  .tuple(
    fc.array(paragraph, { maxLength: 3 }),
    fc.option(fc.constantFrom('', ' ')),
    fc.option(fc.constant('\n')),
  )
  .map(([body, end, lead]) =>
    body.map((p, k) => ({
      ...p,
      ...(k === body.length - 1 && end !== null ? { gap: end } : {}),
      ...(k === 0 && lead !== null ? { lead } : {}),
    })),
  )

const fileOf = (body: Body) => body.map(({ lead = '', text, gap }) => lead + text + gap).join('')

test('splitting a body anywhere changes no file, and joining the halves gives it back', () => {
  fc.assert(
    fc.property(anyBody, fc.nat(), (body, where) => {
      const at = where % (bodyText(body).length + 1)
      const [left, right] = splitBody(body, at)
      expect(fileOf(left) + fileOf(right)).toBe(fileOf(body))
      expect(joinBodies([left, right])).toEqual(body)
      expect([...left, ...right].every(({ text }) => text.trim() !== '')).toBe(true)
    }),
  )
})

test('joining changes no file, and only its first paragraph can have white space before it', () => {
  fc.assert(
    fc.property(fc.array(anyBody, { maxLength: 4 }), (bodies) => {
      const joined = joinBodies(bodies)
      expect(fileOf(joined)).toBe(bodies.map(fileOf).join(''))
      expect(joined.slice(1).every(({ lead }) => lead === undefined)).toBe(true)
    }),
  )
})

test('the text of joined bodies is their joined texts, each in its place', () => {
  fc.assert(
    fc.property(fc.array(anyBody, { maxLength: 4 }), (bodies) => {
      const parts = bodies.map((body, k) => ({ pair: `p${k}`, body }))
      const { text, pieces } = joinTexts(parts)
      expect(text).toBe(bodyText(joinBodies(bodies)))
      expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(bodies.map(bodyText))
    }),
  )
})
