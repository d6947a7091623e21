import { describe, expect, test } from 'vitest'
import { bodyText, withBodyText, type Body } from '../../src/domain/index.ts'
import { fc } from '../support/property.ts'

const one = (text: string, gap: string): Body => [{ kind: 'text', text, gap }]

const visible = fc.stringMatching(/^[a-z。\u{20000}]{1,4}( [a-z。]{1,4}){0,2}$/u)
const blank = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\n \n', '\n\t\r\n')
const anyText = fc
  .tuple(visible, fc.array(fc.tuple(blank, visible), { maxLength: 4 }))
  .map(([first, rest]) => first + rest.flat().join(''))
const anyBody = fc
  .uniqueArray(fc.tuple(fc.constantFrom('heading', 'text', 'item', 'quote'), visible, blank), {
    minLength: 1,
    maxLength: 5,
    selector: ([, text]) => text,
  })
  .map((rows): Body => rows.map(([kind, text, gap]) => ({ kind, text, gap })))
const anyGap = fc.constantFrom('', ' ', '\n', '\r\n', '\n\n', '\r\n\r\n')

describe('withBodyText', () => {
  test('gives the text back to the code unit, and keeps lead and last gap', () => {
    fc.assert(
      fc.property(anyText, anyText, anyGap, (before, after, gap) => {
        const body: Body = [{ kind: 'heading', text: before, gap, lead: '\uFEFF' }]
        const edited = withBodyText(body, after)
        expect(bodyText(edited)).toBe(after)
        expect(edited.at(-1)?.gap).toBe(gap)
        expect(edited[0]?.lead).toBe('\uFEFF')
        expect(edited.every(({ text }) => text.trim() !== '' && !/^[\r\n]|[\r\n]$/.test(text))).toBe(true)
      }),
    )
  })

  test.each([
    ['where each line is a paragraph, a line break separates', '\n', 'a\nb', ['a', 'b']],
    ['where blank lines separate, a single break is inside', '\n\n', 'a\nb', ['a\nb']],
    ['where blank lines separate, a single CRLF is inside', '\r\n\r\n', 'a\r\nb', ['a\r\nb']],
    ['CRLF blank lines separate', '\r\n\r\n', 'a\r\n\r\nb', ['a', 'b']],
    ['a line of spaces is blank', '\n\n', 'a\n  \nb', ['a', 'b']],
    ['line breaks at the ends are dropped, spaces are kept', '\n\n', '\n \n  a b  \n \n', ['  a b  ']],
    ['white space alone is nothing', '\n\n', ' \n\t\n', []],
  ])('%s', (_, gap, text, paragraphs) => {
    expect(withBodyText(one('x', gap), text).map((p) => p.text)).toEqual(paragraphs)
  })

  test('a paragraph keeps the kind of the one at its place', () => {
    const body: Body = [
      { kind: 'heading', text: 'Title', gap: '\n\n' },
      { kind: 'item', text: 'one', gap: '\n\n' },
    ]
    const kinds = withBodyText(body, 'New title\n\none\n\ntwo').map(({ kind }) => kind)
    expect(kinds).toEqual(['heading', 'item', 'item'])
  })

  test('paragraphs at either end that read as before stay as they are, whatever parts them', () => {
    fc.assert(
      fc.property(anyBody, fc.nat(4), fc.constantFrom('', 'New', 'New\n\nWords'), (body, at, words) => {
        const place = at % body.length
        const ends = [body.slice(0, place), body.slice(place + 1)] as const
        const gap = body[place]!.gap
        const text =
          words === ''
            ? bodyText(ends.flat())
            : bodyText([...ends[0], { kind: 'text', text: words, gap }, ...ends[1]])
        const edited = withBodyText(body, text)
        expect(bodyText(edited)).toBe(text)
        const kept = (paragraphs: Body) => paragraphs.map(({ kind, text: reads }) => [kind, reads])
        const after = kept(ends[1])
        expect(kept(edited.slice(0, place))).toEqual(kept(ends[0]))
        expect(kept(edited.slice(edited.length - after.length))).toEqual(after)
      }),
    )
  })

  test('a body is not changed by its own text', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(withBodyText(body, bodyText(body))).toEqual(body)
      }),
    )
  })

  test('what stands after a heading that is taken out does not become one', () => {
    const body: Body = [
      { kind: 'heading', text: 'Title', gap: '\n\n', lead: '\n' },
      { kind: 'text', text: 'one', gap: '\n' },
    ]
    expect(withBodyText(body, 'one')).toEqual([{ kind: 'text', text: 'one', gap: '\n', lead: '\n' }])
  })

  test.each([
    ['line breaks', '\r\n'.repeat(60_000)],
    ['blank lines of spaces', '\n '.repeat(60_000)],
    ['spaces', ' '.repeat(120_000)],
  ])('takes 120,000 %s between two words in its stride', (_, space) => {
    const body = withBodyText(one('x', '\n\n'), `a${space}b`)
    expect(bodyText(body)).toBe(`a${space}b`)
  })
})
