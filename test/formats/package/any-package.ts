import {
  HELD_BACK,
  bodyText,
  correctionState,
  termProblem,
  tidyTerm,
  type Body,
  type DocumentPackage,
  type ReviewRules,
} from '../../../src/domain/index.ts'
import { anyDismissal, withDismissals } from './any-dismissals.ts'
import { anyRemark, boundary, withTalk } from './any-talk.ts'
import { fc } from '../../support/property.ts'

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replaceAll('\0', '').trim())
  .filter((text) => text !== '')
const space = fc.constantFrom('', '\n', '\r\n\r\n', '\n\u3000', '\u2028')
const anyBody: fc.Arbitrary<Body> = fc.array(
  fc.record({ kind: fc.constantFrom('heading', 'text', 'item', 'quote'), text: words, gap: space }),
  { maxLength: 3 },
)
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const author = fc.record({ kind: fc.constantFrom('name', 'system'), name: words })
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)

const anyRules: fc.Arbitrary<ReviewRules> = fc.record({
  forbidOwnAcceptance: fc.boolean(),
  mutedRules: fc.uniqueArray(fc.constantFrom('run-on', 'spacing', 'date-order')),
  heldBack: fc.constantFrom(...HELD_BACK),
})

const anyTerm = fc
  .record({
    source: words,
    approved: fc.array(words, { minLength: 1, maxLength: 2 }),
    admitted: fc.array(words, { maxLength: 1 }),
    forbidden: fc.array(words, { maxLength: 1 }),
    author,
    at: instant,
  })
  .map(({ author: by, at, ...content }) => ({ ...tidyTerm(content), author: by, at }))
  .filter((term) => termProblem(term) === null)

const anyGlossaries: fc.Arbitrary<NonNullable<DocumentPackage['glossaries']>> = fc
  .uniqueArray(anyTerm, { selector: ({ source }) => source, minLength: 1, maxLength: 3 })
  .map((terms) => [{ from: 'zh', to: 'en', terms }])

const revisionParts = fc.record({
  at: instant,
  author,
  message: fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => text.replaceAll('\0', '')),
  born: fc.array(fc.record({ position: share, confidence: fc.option(share, { nil: undefined }) }), {
    maxLength: 3,
  }),
  bodies: fc.array(fc.tuple(fc.nat(20), fc.boolean(), anyBody), { maxLength: 4 }),
  retired: fc.nat(20),
})

/** Any document that keeps to the rules: pairs are born before they have texts, and quotes are what stands there. */
export const anyPackage: fc.Arbitrary<DocumentPackage> = fc
  .record({
    title: words,
    revisions: fc.array(revisionParts, { minLength: 1, maxLength: 5 }),
    proposals: fc.array(fc.tuple(fc.nat(20), fc.nat(40), fc.nat(40), words, author, instant), {
      maxLength: 4,
    }),
  })
  .chain(({ title, revisions, proposals }) =>
    fc
      .tuple(
        fc.option(anyRules, { nil: undefined }),
        fc.option(anyGlossaries, { nil: undefined }),
        fc.array(anyRemark(author, instant, words), { maxLength: 4 }),
        fc.array(anyDismissal(author, instant, words), { maxLength: 3 }),
      )
      .map(([rules, glossaries, remarks, dismissed]) => ({
        ...withDismissals(withTalk(build(title, revisions, proposals), remarks), dismissed),
        ...(rules ? { rules } : {}),
        ...(glossaries ? { glossaries } : {}),
      })),
  )

type RevisionParts = typeof revisionParts extends fc.Arbitrary<infer T> ? T : never
type Proposal = [number, number, number, string, DocumentPackage['revisions'][number]['author'], string]

function build(
  title: string,
  parts: readonly RevisionParts[],
  proposals: readonly Proposal[],
): DocumentPackage {
  const born: string[] = []
  const alive = new Set<string>()
  const newest = new Map<string, { revision: number; body: Body }>()
  const revisions = parts.map((part, k): DocumentPackage['revisions'][number] => {
    const structure = part.born.map(({ position, confidence }) => {
      const pair = `p${born.push(`p${born.length + 1}`)}`
      alive.add(pair)
      return { pair, alive: true, position, ...(confidence === undefined ? {} : { confidence }) }
    })
    const retired = born[part.retired]
    if (retired !== undefined && alive.has(retired) && !structure.some(({ pair }) => pair === retired)) {
      structure.push({ pair: retired, alive: false, position: 0 })
      alive.delete(retired)
    }
    const texts = new Map<string, { pair: string; edition: string; body: Body }>()
    for (const [index, isSource, body] of part.bodies) {
      const pair = born[index % Math.max(1, born.length)]
      const edition = isSource ? 'zh' : 'en'
      if (pair === undefined) continue
      texts.set(`${pair} ${edition}`, { pair, edition, body })
      if (!isSource) newest.set(pair, { revision: k + 1, body })
    }
    const { at, author: by, message } = part
    const rows = [...texts.values()]
    return {
      number: k + 1,
      at,
      author: by,
      kind: k === 0 ? 'create' : 'edit',
      message,
      editions: [...new Set(rows.map(({ edition }) => edition))],
      pairs: rows.length,
      texts: rows,
      structure,
      lineage: [],
    }
  })
  const corrections = proposals.flatMap(([index, a, b, replacement, by, at], k) => {
    const pair = born[index % Math.max(1, born.length)]
    const standing = newest.get(pair ?? '')
    if (pair === undefined || !standing) return []
    const text = bodyText(standing.body)
    const [start, end] = [a, b]
      .map((offset) => boundary(text, offset % (text.length + 1)))
      .toSorted((x, y) => x - y)
    const change = {
      start: start!,
      end: end!,
      quote: text.slice(start, end),
      replacement,
      id: 0,
      state: 'open' as const,
    }
    const state = correctionState([change])
    return [
      {
        id: `c${k + 1}`,
        pair,
        edition: 'en',
        base: revisions.length,
        author: by,
        at,
        changes: [change],
        state,
        ...(k % 2 === 1 && { batch: `b${k}` }),
      },
    ]
  })
  return {
    format: 'duizhao-document',
    version: 1,
    exportedAt: '2026-01-01T00:00:00Z',
    title,
    createdAt: '2026-01-01T00:00:00Z',
    editions: [
      { id: 'zh', lang: 'zh-Hant', title: '原文', role: 'source' },
      { id: 'en', lang: 'en', title: 'English', role: 'translation' },
    ],
    revisions,
    labels: [],
    corrections,
    publications: [],
  }
}
