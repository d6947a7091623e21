import type {
  Approval,
  Body,
  Correction,
  Dismissal,
  DocumentPackage,
  PackagedGlossary,
  PackagedRevision,
  Reading,
} from '../../domain/index.ts'
import { named, person } from './named.ts'
import { issueJson, threadJson } from './write-talk.ts'
import type { Change } from '../../text/diff/index.ts'

/**
 * A package as JSON, piece by piece. Fields come in one order and every
 * revision and correction on a line of its own, so that the same document
 * always gives the same bytes and two packages can be compared line by line.
 * Authors are written as names: who has an account where is nobody's business
 * elsewhere. What follows from the rest (`standing`) is left out.
 */
export function* writePackage(content: DocumentPackage): Generator<string, void, undefined> {
  const { format, version, exportedAt, title, createdAt, editions } = content
  const meta = { format, version, exportedAt, title, createdAt }
  yield '{\n'
  for (const [name, value] of Object.entries(meta))
    yield `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`
  yield* writeList(
    'editions',
    editions.map(({ id, lang, title: name, role }) => ({ id, lang, title: name, role })),
  )
  yield ',\n'
  yield* writeList('revisions', content.revisions.values().map(revisionJson))
  yield ',\n'
  yield* writeList(
    'labels',
    content.labels.map(({ revision, label }) => ({ revision, label })),
  )
  yield ',\n'
  yield* writeList('corrections', content.corrections.values().map(correctionJson))
  yield ',\n'
  if (content.dismissals) {
    yield* writeList('dismissals', content.dismissals.values().map(dismissalJson))
    yield ',\n'
  }
  yield* writeList(
    'publications',
    content.publications.map(({ edition, revision, at, by }) => ({ edition, revision, at, by: named(by) })),
  )
  if (content.threads) {
    yield ',\n'
    yield* writeList('threads', content.threads.values().map(threadJson))
  }
  if (content.issues) {
    yield ',\n'
    yield* writeList('issues', content.issues.values().map(issueJson))
  }
  if (content.rules) {
    const { forbidOwnAcceptance, mutedRules, heldBack } = content.rules
    yield `,\n"rules": ${JSON.stringify({ forbidOwnAcceptance, mutedRules, heldBack })}`
  }
  if (content.glossaries && content.glossaries.length > 0) {
    yield ',\n'
    yield* writeList('glossaries', content.glossaries.map(glossaryJson))
  }
  if (content.readings) {
    yield ',\n'
    yield* writeList('readings', content.readings.values().map(readingJson))
  }
  if (content.approvals) {
    yield ',\n'
    yield* writeList('approvals', content.approvals.values().map(approvalJson))
  }
  yield '\n}\n'
}

function* writeList(name: string, items: Iterable<object>): Generator<string, void, undefined> {
  yield `${JSON.stringify(name)}: [`
  let separator = '\n'
  for (const item of items) {
    yield `${separator}${JSON.stringify(item)}`
    separator = ',\n'
  }
  yield separator === '\n' ? ']' : '\n]'
}

// In the functions below absent fields are written as undefined, which JSON leaves out.

const glossaryJson = ({ from, to, terms }: PackagedGlossary): object => ({
  from,
  to,
  terms: terms.map(({ source, approved, admitted, forbidden, pos, note, author, at }) => ({
    source,
    approved,
    admitted,
    forbidden,
    pos,
    note,
    author: named(author),
    at,
  })),
})

function revisionJson(revision: PackagedRevision): object {
  const { number, at, author, kind, message, editions, pairs, corrections, credits, restored } = revision
  return {
    number,
    at,
    author: named(author),
    kind,
    message,
    editions,
    pairs,
    corrections,
    credits: credits?.map(named),
    restored,
    texts: revision.texts.map(({ pair, edition, body }) => ({ pair, edition, body: bodyJson(body) })),
    structure: revision.structure.map(({ pair, alive, position, confidence }) => ({
      pair,
      alive,
      position,
      confidence,
    })),
    lineage: revision.lineage.map(({ parents, children }) => ({ parents, children })),
  }
}

const bodyJson = (body: Body): object => body.map(({ kind, text, gap, lead }) => ({ kind, text, gap, lead }))

function correctionJson(correction: Correction): object {
  const { id, pair, edition, base, author, at, changes, state, category, reason, carriedFrom, batch } =
    correction
  return {
    id,
    pair,
    edition,
    base,
    author: named(author),
    at,
    changes: changes.map(changeJson),
    state,
    category,
    reason,
    carriedFrom,
    batch,
  }
}

function dismissalJson(dismissal: Dismissal): object {
  const { id, rule, phrase, everywhere, anchor, reason, note, author, at } = dismissal
  const { pair, edition, revision, start, end, quote } = anchor
  const place = { pair, edition, revision, start, end, quote }
  return { id, rule, phrase, everywhere, anchor: place, reason, note, author: named(author), at }
}

function changeJson(change: Correction['changes'][number]): object {
  const { id, state, decision, carriedTo } = change
  return {
    ...editJson(change),
    id,
    state,
    decision: decision && {
      by: named(decision.by),
      at: decision.at,
      reason: decision.reason,
      replacement: decision.replacement,
      revision: decision.revision,
      undo: decision.undo && editJson(decision.undo),
    },
    carriedTo,
  }
}

const editJson = ({ start, end, quote, replacement, group }: Change): object => ({
  start,
  end,
  quote,
  replacement,
  group,
})

function readingJson({ pair, edition, revision, spans, by, at }: Reading): object {
  const places = spans.map(({ start, end }) => ({ start, end }))
  return { pair, edition, revision, spans: places, by: person(by), at }
}

function approvalJson({ edition, revision, by, at, open }: Approval): object {
  const { unread, changed, corrections, threads } = open
  return { edition, revision, by: person(by), at, open: { unread, changed, corrections, threads } }
}
