import type { Anchor, DocumentPackage, PackagedIssue } from '../../domain/index.ts'
import { checkAnchor } from './check-anchor.ts'
import type { History } from './history.ts'
import { invalid } from './package-error.ts'
import { uniqueIds } from './unique-ids.ts'

/** Whether everything that threads and issues point at is there, word for word. */
export function checkTalk(
  { threads = [], issues = [], editions }: DocumentPackage,
  history: History,
  corrections: ReadonlySet<string>,
): void {
  uniqueIds(threads, 'threads')
  for (const [k, { about }] of threads.entries()) {
    const path = `threads[${k}].about`
    if (about.kind === 'correction') {
      if (!corrections.has(about.correction)) invalid(`${path}.correction`, 'unknown-correction')
      continue
    }
    if (about.kind === 'pair') checkPair(about.anchor, history, `${path}.anchor`)
    else {
      checkAnchor(about.anchor, history, `${path}.anchor`)
      if (about.anchor.start === about.anchor.end) invalid(`${path}.anchor`, 'empty')
    }
  }
  uniqueIds(issues, 'issues')
  for (const [k, issue] of issues.entries()) checkIssue(issue, editions[0]?.id, history, `issues[${k}]`)
}

function checkIssue(
  { anchor, source }: PackagedIssue,
  sourceEdition: string | undefined,
  history: History,
  path: string,
): void {
  checkAnchor(anchor, history, `${path}.anchor`)
  if (source) {
    checkAnchor(source, history, `${path}.source`)
    if (source.edition !== sourceEdition || source.pair !== anchor.pair || source.start === source.end)
      invalid(`${path}.source`, 'not-the-source-of-these-words')
  } else if (anchor.start === anchor.end) invalid(`${path}.anchor`, 'empty')
}

function checkPair(
  { pair, revision }: Pick<Anchor, 'pair' | 'revision'>,
  history: History,
  path: string,
): void {
  if (revision > history.head) invalid(`${path}.revision`, 'unknown-revision')
  if (!history.wasBornBy(pair, revision)) invalid(`${path}.pair`, 'unknown-pair')
}
