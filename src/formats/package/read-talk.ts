import {
  ISSUE_CATEGORIES,
  ISSUE_SEVERITIES,
  type Comment,
  type Mention,
  type PackagedIssue,
  type PackagedThread,
  type Resolution,
  type ThreadSubject,
} from '../../domain/index.ts'
import { Fields, instant, list, matching, oneOf, text, whole, type Place } from './json.ts'
import { invalid } from './package-error.ts'
import { anchorQuoting, correctionId, pairId, readActor, revisionNumber } from './read-parts.ts'

const threadId = matching(/^t[1-9]\d{0,9}$/, 'not-a-thread-id')
const readAnchor = anchorQuoting(text('quoteLength'))
const issueId = matching(/^i[1-9]\d{0,9}$/, 'not-an-issue-id')

/** A thread by itself; whether what it is about is there is for `checkTalk`. */
export function readThread(place: Place): PackagedThread {
  const fields = new Fields(place)
  const thread = {
    id: fields.required('id', threadId),
    about: fields.required('about', readSubject),
    state: fields.required('state', oneOf(['open', 'resolved'])),
    ...fields.optional('resolution', readResolution),
    comments: fields.required('comments', list(readComment, 'comments')),
  }
  fields.derived('standing')
  fields.derived('home')
  fields.end()
  if ((thread.state === 'open') !== (thread.resolution === undefined))
    invalid(fields.pathOf('resolution'), 'not-what-its-state-says')
  if (thread.comments.length === 0) invalid(fields.pathOf('comments'), 'empty')
  for (const [k, { id }] of thread.comments.entries()) {
    if (id !== k) invalid(`${fields.pathOf('comments')}[${k}].id`, 'out-of-order')
  }
  return thread
}

function readSubject(place: Place): ThreadSubject {
  const fields = new Fields(place)
  const kind = fields.required('kind', oneOf(['words', 'pair', 'correction']))
  const subject = subjectOf(kind, fields)
  fields.end()
  return subject
}

function subjectOf(kind: ThreadSubject['kind'], fields: Fields): ThreadSubject {
  switch (kind) {
    case 'words':
      return { kind, anchor: fields.required('anchor', readAnchor) }
    case 'pair':
      return { kind, anchor: fields.required('anchor', readPairAnchor) }
    case 'correction':
      return { kind, correction: fields.required('correction', correctionId) }
  }
}

function readPairAnchor(place: Place): { pair: string; revision: number } {
  const fields = new Fields(place)
  const anchor = {
    pair: fields.required('pair', pairId),
    revision: fields.required('revision', revisionNumber),
  }
  fields.end()
  return anchor
}

function readComment(place: Place): Comment {
  const fields = new Fields(place)
  const comment = {
    id: fields.required('id', whole(0)),
    author: fields.required('author', readActor),
    at: fields.required('at', instant),
    body: fields.required('body', text('commentLength')),
    mentions: fields.required('mentions', list(readMention, 'mentions')),
    ...fields.optional('editedAt', instant),
    ...fields.optional('deletedAt', instant),
  }
  fields.end()
  const deleted = comment.deletedAt !== undefined
  if (deleted !== (comment.body.trim() === '')) invalid(fields.pathOf('body'), deleted ? 'deleted' : 'empty')
  let last = 0
  for (const [k, { start, end }] of comment.mentions.entries()) {
    const where = `${fields.pathOf('mentions')}[${k}]`
    if (start < last || end <= start || end > comment.body.length) invalid(where, 'out-of-range')
    last = end
  }
  return comment
}

/** Whose account it was is of the place the package was written in. */
function readMention(place: Place): Mention {
  const fields = new Fields(place)
  const mention = { start: fields.required('start', whole(0)), end: fields.required('end', whole(0)) }
  fields.derived('member')
  fields.end()
  return mention
}

function readResolution(place: Place): Resolution {
  const fields = new Fields(place)
  const resolution = { by: fields.required('by', readActor), at: fields.required('at', instant) }
  fields.end()
  return resolution
}

export function readIssue(place: Place): PackagedIssue {
  const fields = new Fields(place)
  const issue = {
    id: fields.required('id', issueId),
    anchor: fields.required('anchor', readAnchor),
    ...fields.optional('source', readAnchor),
    category: fields.required('category', oneOf(ISSUE_CATEGORIES)),
    severity: fields.required('severity', oneOf(ISSUE_SEVERITIES)),
    ...fields.optional('note', text('reasonLength')),
    author: fields.required('author', readActor),
    at: fields.required('at', instant),
    state: fields.required('state', oneOf(['open', 'withdrawn', 'resolved'])),
    ...fields.optional('closing', readResolution),
  }
  fields.derived('standing')
  fields.derived('home')
  fields.end()
  if ((issue.state === 'open') !== (issue.closing === undefined))
    invalid(fields.pathOf('closing'), 'not-what-its-state-says')
  return issue
}
