import type {
  Actor,
  Anchor,
  PackagedIssue,
  PackagedThread,
  Resolution,
  ThreadSubject,
} from '../../domain/index.ts'
import { named } from './named.ts'

// Absent fields are written as undefined, which JSON leaves out.

export function threadJson({ id, about, state, resolution, comments }: PackagedThread): object {
  return {
    id,
    about: subjectJson(about),
    state,
    resolution: resolution && resolutionJson(resolution),
    comments: comments.map((comment) => ({
      id: comment.id,
      author: named(comment.author),
      at: comment.at,
      body: comment.body,
      mentions: comment.mentions.map(({ start, end }) => ({ start, end })),
      editedAt: comment.editedAt,
      deletedAt: comment.deletedAt,
    })),
  }
}

export function issueJson(issue: PackagedIssue): object {
  const { id, anchor, source, category, severity, note, author, at, state, closing } = issue
  return {
    id,
    anchor: anchorJson(anchor),
    source: source && anchorJson(source),
    category,
    severity,
    note,
    author: named(author),
    at,
    state,
    closing: closing && resolutionJson(closing),
  }
}

function subjectJson(about: ThreadSubject): object {
  switch (about.kind) {
    case 'words':
      return { kind: about.kind, anchor: anchorJson(about.anchor) }
    case 'pair':
      return { kind: about.kind, anchor: { pair: about.anchor.pair, revision: about.anchor.revision } }
    case 'correction':
      return { kind: about.kind, correction: about.correction }
  }
}

const anchorJson = ({ pair, edition, revision, start, end, quote }: Anchor): object => ({
  pair,
  edition,
  revision,
  start,
  end,
  quote,
})

const resolutionJson = ({ by, at }: Resolution): { by: Actor; at: string } => ({ by: named(by), at })
