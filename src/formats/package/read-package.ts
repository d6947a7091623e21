import { fail, LIMITS, ok, type DocumentPackage, type Result } from '../../domain/index.ts'
import { utf8Excess } from '../utf8-length.ts'
import { checkReferences } from './check-references.ts'
import { Fields, instant, line, list, oneOf, whole, type Place } from './json.ts'
import { checkLimit, invalid, PackageRefusal, type PackageError } from './package-error.ts'
import { readCorrection } from './read-correction.ts'
import { readDismissal } from './read-dismissal.ts'
import { readIssue, readThread } from './read-talk.ts'
import { readEdition, readLabel, readPublication } from './read-parts.ts'
import { readGlossaries } from './read-glossaries.ts'
import { readApproval, readReading } from './read-reading.ts'
import { readRules } from './read-rules.ts'
import { readRevision } from './read-revision.ts'

/** The newest version of the format that is understood. */
const VERSION = 1

/**
 * A package from JSON that may come from anyone: every field, size and
 * reference is checked, and what a document would not hold is refused with its
 * path. Nothing of the input is kept but what was checked. Authors become
 * names.
 */
export function readPackage(json: string): Result<DocumentPackage, PackageError> {
  return settle(() => {
    const actual = utf8Excess(json, LIMITS.requestBytes)
    if (actual !== null) checkLimit('requestBytes', LIMITS.requestBytes, actual, '')
    return packageOf({ value: parse(json), path: '' })
  })
}

/** The same for a value that was parsed already. */
export function checkPackage(value: unknown): Result<DocumentPackage, PackageError> {
  return settle(() => packageOf({ value, path: '' }))
}

function settle(read: () => DocumentPackage): Result<DocumentPackage, PackageError> {
  try {
    return ok(read())
  } catch (error) {
    if (error instanceof PackageRefusal) return fail(error.failure)
    throw error
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return invalid('', 'not-json')
  }
}

function packageOf(place: Place): DocumentPackage {
  const fields = new Fields(place)
  const format = fields.required('format', oneOf(['duizhao-document']))
  const version = fields.required('version', whole(1))
  if (version > VERSION) throw new PackageRefusal({ code: 'NEWER_SCHEMA' })
  const content: DocumentPackage = {
    format,
    version: VERSION,
    exportedAt: fields.required('exportedAt', instant),
    title: fields.required('title', line('titleLength')),
    createdAt: fields.required('createdAt', instant),
    editions: fields.required('editions', list(readEdition, 'editions')),
    revisions: fields.required('revisions', list(readRevision)),
    labels: fields.required('labels', list(readLabel)),
    corrections: fields.required('corrections', list(readCorrection)),
    ...fields.optional('dismissals', list(readDismissal, 'dismissals')),
    publications: fields.required('publications', list(readPublication)),
    ...fields.optional('threads', list(readThread)),
    ...fields.optional('issues', list(readIssue)),
    ...fields.optional('rules', readRules),
    ...fields.optional('glossaries', readGlossaries),
    ...fields.optional('readings', list(readReading)),
    ...fields.optional('approvals', list(readApproval)),
  }
  fields.end()
  if (content.editions.length === 0) invalid('editions', 'empty')
  if (content.revisions.length === 0) invalid('revisions', 'empty')
  checkReferences(content)
  return content
}
