import {
  ISSUE_CATEGORIES,
  ISSUE_SEVERITIES,
  bodyText,
  type Actor,
  type Anchor,
  type DocumentPackage,
  type PackagedIssue,
  type PackagedThread,
} from '../../../src/domain/index.ts'
import { fc } from '../../support/property.ts'

export interface Said {
  readonly by: Actor
  readonly at: string
  readonly body: string
  /** Of whom the words at its beginning are the name. */
  readonly names: boolean
  readonly taken: boolean
}

export interface Remark {
  readonly kind: 'words' | 'pair' | 'correction' | 'issue'
  readonly place: number
  readonly offsets: readonly [number, number]
  readonly open: boolean
  readonly said: readonly Said[]
  readonly category: (typeof ISSUE_CATEGORIES)[number]
  readonly severity: (typeof ISSUE_SEVERITIES)[number]
}

/** What somebody says, or marks, somewhere: `withTalk` finds a place for it in a document. */
export const anyRemark = (
  author: fc.Arbitrary<Actor>,
  instant: fc.Arbitrary<string>,
  words: fc.Arbitrary<string>,
): fc.Arbitrary<Remark> =>
  fc.record({
    kind: fc.constantFrom('words', 'pair', 'correction', 'issue'),
    place: fc.nat(20),
    offsets: fc.tuple(fc.nat(40), fc.nat(40)),
    open: fc.boolean(),
    said: fc.array(
      fc.record({ by: author, at: instant, body: words, names: fc.boolean(), taken: fc.boolean() }),
      { minLength: 1, maxLength: 3 },
    ),
    category: fc.constantFrom(...ISSUE_CATEGORIES),
    severity: fc.constantFrom(...ISSUE_SEVERITIES),
  })

/** The document with what is said about its texts and corrections; remarks for which it has no place are left out. */
export function withTalk(content: DocumentPackage, remarks: readonly Remark[]): DocumentPackage {
  const threads = remarks.flatMap((remark, k) => threadOf(content, remark, k + 1) ?? [])
  const issues = remarks.flatMap((remark, k) => issueOf(content, remark, k + 1) ?? [])
  return { ...content, ...(threads.length > 0 && { threads }), ...(issues.length > 0 && { issues }) }
}

function threadOf(content: DocumentPackage, remark: Remark, number: number): PackagedThread | null {
  const about = subjectOf(content, remark)
  const { by, at } = remark.said[0]!
  return (
    about && {
      id: `t${number}`,
      about,
      state: remark.open ? 'open' : 'resolved',
      ...(!remark.open && { resolution: { by, at } }),
      comments: remark.said.map(commentOf),
    }
  )
}

function commentOf({ by, at, body, names, taken }: Said, id: number): PackagedThread['comments'][number] {
  if (taken) return { id, author: by, at, body: '', mentions: [], deletedAt: at }
  return { id, author: by, at, body, mentions: names ? [{ start: 0, end: body.length }] : [] }
}

function subjectOf(content: DocumentPackage, remark: Remark): PackagedThread['about'] | null {
  const { kind, place } = remark
  const anchor = anchorIn(content, remark)
  const correction = content.corrections[place % Math.max(1, content.corrections.length)]?.id
  if (kind === 'correction') return correction === undefined ? null : { kind, correction }
  if (!anchor) return null
  if (kind === 'words') return { kind, anchor }
  return kind === 'pair' ? { kind, anchor: { pair: anchor.pair, revision: anchor.revision } } : null
}

function issueOf(content: DocumentPackage, remark: Remark, number: number): PackagedIssue | null {
  const anchor = remark.kind === 'issue' && anchorIn(content, remark)
  if (!anchor) return null
  const { category, severity, open } = remark
  const { by, at, body } = remark.said[0]!
  return {
    id: `i${number}`,
    anchor,
    ...(anchor.edition === 'zh' && { source: anchor }),
    category,
    severity,
    note: body,
    author: by,
    at,
    state: open ? 'open' : 'resolved',
    ...(!open && { closing: { by, at } }),
  }
}

/** Some words of some text, as they stood when it was written. */
export function anchorIn(
  { revisions }: DocumentPackage,
  { place, offsets }: Pick<Remark, 'place' | 'offsets'>,
): Anchor | null {
  const texts = revisions.flatMap(({ number, texts: written }) =>
    written.map(({ pair, edition, body }) => ({ pair, edition, revision: number, text: bodyText(body) })),
  )
  const { text, ...where } = texts[place % Math.max(1, texts.length)] ?? { text: '' }
  if (text === '' || !('pair' in where)) return null
  const [start, end] = offsets
    .map((offset) => boundary(text, offset % (text.length + 1)))
    .toSorted((a, b) => a - b) as [number, number]
  return start === end ? null : { ...where, start, end, quote: text.slice(start, end) }
}

/** The offset, or the one before it where it would cut a character in two. */
export const boundary = (text: string, offset: number): number =>
  offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset
