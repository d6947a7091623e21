import { describe, expect, it } from 'vitest'
import { LIMITS, type DocumentPackage } from '../../../src/domain/index.ts'
import { checkPackage, readPackage, writePackage } from '../../../src/formats/package/index.ts'
import { joined } from '../support/bitext.ts'
import { samplePackage } from '../support/package.ts'
import { anyPackage } from './any-package.ts'
import { draws, fc } from '../../support/property.ts'

const roundTrip = (content: DocumentPackage): unknown => readPackage(joined(writePackage(content)))

describe('readPackage and writePackage', () => {
  it('give a document back that has everything', () => {
    expect(roundTrip(samplePackage())).toEqual({ ok: true, value: samplePackage() })
  })

  it('give any document back, and the same bytes for the same document', () => {
    fc.assert(
      fc.property(anyPackage, (content) => {
        const written = joined(writePackage(content))
        const read = readPackage(written)
        expect(read).toEqual({ ok: true, value: content })
        if (read.ok) expect(joined(writePackage(read.value))).toBe(written)
      }),
      { numRuns: draws(150) },
    )
  })

  it('write a revision and a correction on a line each', () => {
    const lines = joined(writePackage(samplePackage())).split('\n')
    expect(lines.filter((line) => line.startsWith('{"number":'))).toHaveLength(4)
    expect(lines.filter((line) => line.startsWith('{"id":"c'))).toHaveLength(3)
  })

  it('make names of authors, and drop what follows from the rest', () => {
    const sample = samplePackage()
    const [first, ...others] = sample.revisions
    const [, , third] = sample.corrections
    if (!first || !third) throw new Error('the sample has them')
    const change = { ...third.changes[0]!, standing: { state: 'applied' } as const }
    const content: DocumentPackage = {
      ...sample,
      revisions: [{ ...first, author: { kind: 'member', id: 'm1', name: 'Anna' } }, ...others],
      corrections: [
        ...sample.corrections.slice(0, 2),
        { ...third, author: { kind: 'guest', name: 'Anna' }, changes: [change] },
      ],
    }
    expect(roundTrip(content)).toEqual({ ok: true, value: sample })
    expect(joined(writePackage(content))).not.toContain('m1')
    const [reading] = sample.readings ?? []
    const claimed = { ...reading!, by: { kind: 'name', id: 'm1', name: 'Anna' } } as const
    expect(checkPackage({ ...sample, readings: [claimed, ...sample.readings!.slice(1)] })).toEqual({
      ok: true,
      value: sample,
    })
    expect(checkPackage(content)).toEqual({ ok: true, value: sample })
  })
})

/** The sample with the value at a path replaced; `undefined` takes it away. */
function withValue(path: string, value: unknown): unknown {
  const content: unknown = JSON.parse(JSON.stringify(samplePackage()))
  const keys = path.match(/[^.[\]]+/g) ?? []
  const last = keys.pop() ?? ''
  const holder = keys.reduce((at, key) => (at as Record<string, unknown>)[key], content)
  Object.assign(holder as object, { [last]: value })
  return content
}

describe('readPackage refuses, naming the place', () => {
  it.each([
    ['', 'nonsense', 'not-json'],
    ['', '[]', 'not-an-object'],
    ['', 'null', 'not-an-object'],
    ['format', '{}', 'missing'],
    ['format', '{"format":"other"}', 'unknown-value'],
  ])('%j of %s: %s', (path, json, problem) => {
    expect(readPackage(json)).toEqual({ ok: false, error: { code: 'INVALID_INPUT', path, problem } })
  })

  const body = 'revisions[0].texts[0].body'
  it.each([
    ['extra', 1, 'unknown-field'],
    ['revisions[0].extra', 1, 'unknown-field'],
    ['title', undefined, 'missing'],
    ['title', ' ', 'empty'],
    ['createdAt', '2026-01-01', 'not-a-time'],
    ['createdAt', '2026-13-01T00:00:00Z', 'not-a-time'],
    ['createdAt', '2026-01-01T00:00:00+08:00', 'not-a-time'],
    ['editions', {}, 'not-a-list'],
    ['editions', [], 'empty'],
    ['editions[1].id', 'zh', 'duplicate'],
    ['editions[1].id', 'EN', 'not-an-edition-id'],
    ['editions[1].lang', 'not a tag', 'not-a-language'],
    ['editions[1].lang', 'e', 'not-a-language'],
    ['editions[1].role', 'source', 'source-must-be-first-and-only'],
    ['revisions', [], 'empty'],
    ['revisions[1].number', 3, 'out-of-order'],
    ['revisions[1].number', 2.5, 'not-a-whole-number'],
    ['revisions[0].author.kind', 'root', 'unknown-value'],
    ['revisions[0].author.name', 7, 'not-a-text'],
    ['revisions[0].editions[0]', 'de', 'unknown-edition'],
    ['revisions[0].editions[1]', 'zh', 'duplicate'],
    ['revisions[1].corrections[0]', 'c9', 'unknown-correction'],
    ['revisions[3].restored', 4, 'not-earlier'],
    ['revisions[0].texts[0].pair', 'p9', 'unknown-pair'],
    ['revisions[0].texts[0].pair', 'P1', 'not-a-pair-id'],
    ['revisions[0].texts[0].edition', 'de', 'unknown-edition'],
    [`${body}[0].kind`, 'code', 'unknown-value'],
    [`${body}[0].text`, ' ', 'empty'],
    [`${body}[0].text`, 'a\n', 'line-break-at-the-edge'],
    [`${body}[0].text`, 'a\0b', 'nul-character'],
    [`${body}[0].text`, '\ud83d', 'not-well-formed'],
    [`${body}[0].gap`, '\nx', 'not-white-space'],
    ['revisions[0].texts[3].body[1].lead', '\n', 'not-first'],
    ['revisions[0].structure[1].pair', 'p1', 'duplicate'],
    ['revisions[0].structure[0].alive', false, 'never-born'],
    ['revisions[0].structure[0].position', '1', 'not-a-number'],
    ['revisions[0].structure[1].confidence', 1.5, 'out-of-range'],
    ['revisions[2].lineage[0].parents[0]', 'p1', null],
    ['revisions[2].lineage[0].children', [], 'empty', 'revisions[2].lineage[0]'],
    ['revisions[2].lineage[0].parents', ['p8'], 'unknown-pair', 'revisions[2].lineage[0]'],
    ['labels[0].revision', 5, 'unknown-revision'],
    ['labels[1]', { revision: 2, label: 'Machine draft' }, 'duplicate', 'labels[1].label'],
    ['labels[1]', { revision: 1, label: 'Other' }, 'duplicate', 'labels[1].revision'],
    ['corrections[1].id', 'c1', 'duplicate'],
    ['corrections[0].pair', 'p3', 'unknown-pair'],
    ['corrections[0].edition', 'de', 'unknown-edition'],
    ['corrections[0].base', 9, 'unknown-revision'],
    ['corrections[0].base', 2, 'not-what-the-text-says', 'corrections[0].changes[0].quote'],
    ['corrections[0].state', 'accepted', 'not-what-its-changes-say'],
    ['corrections[0].category', 'taste', 'unknown-value'],
    ['corrections[0].changes', [], 'empty'],
    ['corrections[0].changes[1].id', 0, 'out-of-order'],
    ['corrections[0].changes[0].end', -1, 'out-of-range'],
    ['corrections[0].changes[1].start', 20, 'overlaps'],
    ['corrections[0].changes[1].start', 35, 'before-its-start', 'corrections[0].changes[1].end'],
    ['corrections[0].changes[1].end', 99, 'beyond-the-text'],
    ['corrections[0].changes[0].quote', 'Grasp with both feet', 'not-what-the-text-says'],
    ['corrections[0].changes[0].decision', undefined, 'missing'],
    ['corrections[0].changes[0].decision.revision', 9, 'unknown-revision'],
    [
      'corrections[2].changes[0].decision',
      { by: { kind: 'name', name: 'A' }, at: '2026-01-01T00:00:00Z' },
      'not-decided',
    ],
    ['corrections[2].changes[0].end', 7, 'inside-a-character', 'corrections[2].changes[0]'],
    ['corrections[2].changes[0].carriedTo', 'c1', 'not-what-its-state-says'],
    ['corrections[1].changes[0].carriedTo', 'c7', 'unknown-correction'],
    ['corrections[2].carriedFrom', 'c7', 'unknown-correction'],
    ['publications[0].edition', 'de', 'unknown-edition'],
    ['publications[0].revision', 9, 'unknown-revision'],
  ])('%s = %j: %s', (path, value, problem, place = path) => {
    const result = checkPackage(withValue(path, value))
    if (problem === null) expect(result.ok).toBe(true)
    else expect(result).toEqual({ ok: false, error: { code: 'INVALID_INPUT', path: place, problem } })
  })

  it.each([
    ['titleLength', 'title', 'x'.repeat(LIMITS.titleLength + 1)],
    ['paragraphBytes', `${body}[0].text`, '字'.repeat(LIMITS.paragraphBytes / 3 + 1)],
    ['gapLength', `${body}[0].gap`, ' '.repeat(LIMITS.gapLength + 1)],
    [
      'bodyBytes',
      body,
      Array.from({ length: 5 }, () => ({ kind: 'text', text: 'x'.repeat(60_000), gap: '\n' })),
    ],
    ['editions', 'editions', Array.from({ length: LIMITS.editions + 1 }, () => ({}))],
    ['changes', 'corrections[0].changes', Array.from({ length: LIMITS.changes + 1 }, () => ({}))],
    ['reasonLength', 'corrections[0].reason', 'x'.repeat(LIMITS.reasonLength + 1)],
  ])('what exceeds %s', (limit, path, value) => {
    expect(checkPackage(withValue(path, value))).toMatchObject({
      ok: false,
      error: { code: 'LIMIT_EXCEEDED', limit, path },
    })
  })

  it('too many pairs alive at once', () => {
    const structure = Array.from({ length: LIMITS.pairs + 1 }, (_, k) => ({
      pair: `p${k + 1}`,
      alive: true,
      position: k,
    }))
    expect(checkPackage(withValue('revisions[0].structure', structure))).toMatchObject({
      ok: false,
      error: { code: 'LIMIT_EXCEEDED', limit: 'pairs', path: 'revisions[0].structure' },
    })
  })

  it('a newer version, before looking further', () => {
    const newer = { ...(withValue('version', 2) as object), somethingNew: true }
    expect(checkPackage(newer)).toEqual({ ok: false, error: { code: 'NEWER_SCHEMA' } })
  })

  it('anything too large or too deep to look at', () => {
    expect(readPackage(`"${'字'.repeat(LIMITS.requestBytes / 3)}"`)).toMatchObject({
      ok: false,
      error: { code: 'LIMIT_EXCEEDED', limit: 'requestBytes', path: '' },
    })
    expect(readPackage('['.repeat(1_000_000))).toMatchObject({ ok: false })
    expect(readPackage(`{"format":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toMatchObject({
      ok: false,
    })
  })

  it('any one value replaced by nonsense: an error, or a package, never a throw', () => {
    const text = joined(writePackage(samplePackage()))
    const tokens = [...text.matchAll(/"[^"]*"|-?\d+(?:\.\d+)?|true|false/g)]
    const nonsense = fc.constantFrom(
      'null',
      '{}',
      '[]',
      '-1',
      '1e99',
      '""',
      '"__proto__"',
      '"\\ud800"',
      '{"__proto__":1}',
    )
    fc.assert(
      fc.property(fc.nat(tokens.length - 1), nonsense, (k, value) => {
        const token = tokens[k]!
        const result = readPackage(
          text.slice(0, token.index) + value + text.slice(token.index + token[0].length),
        )
        expect(result.ok ? null : result.error.code).toBeOneOf([
          null,
          'INVALID_INPUT',
          'LIMIT_EXCEEDED',
          'NEWER_SCHEMA',
        ])
      }),
      { numRuns: draws(500) },
    )
  })
})
