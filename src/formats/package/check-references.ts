import type { Correction, DocumentPackage } from '../../domain/index.ts'
import { checkAnchor } from './check-anchor.ts'
import { checkReadings } from './check-readings.ts'
import { checkTalk } from './check-talk.ts'
import { History } from './history.ts'
import { invalid } from './package-error.ts'
import { splitsPair } from '../../text/surrogates.ts'
import { uniqueIds } from './unique-ids.ts'

/**
 * Whether the parts of a package fit together: everything that is named
 * exists, nothing is there twice, and every correction's quotes stand in the
 * text it was written against, word for word.
 *
 * @throws a refusal with the place that does not.
 */
export function checkReferences(content: DocumentPackage): void {
  const editions = uniqueIds(content.editions, 'editions')
  for (const [k, { role }] of content.editions.entries()) {
    if ((role === 'source') !== (k === 0)) invalid(`editions[${k}].role`, 'source-must-be-first-and-only')
  }
  const history = new History(editions, content.revisions, 'revisions')
  const corrections = uniqueIds(content.corrections, 'corrections')
  checkRevisions(content, corrections)
  checkLabels(content, history)
  for (const [k, correction] of content.corrections.entries()) {
    checkCorrection(correction, history, corrections, `corrections[${k}]`)
  }
  uniqueIds(content.dismissals ?? [], 'dismissals')
  for (const [k, { anchor }] of (content.dismissals ?? []).entries()) {
    checkAnchor(anchor, history, `dismissals[${k}].anchor`)
  }
  checkTalk(content, history, corrections)
  checkReadings(content, history)
  for (const [k, { edition, revision }] of content.publications.entries()) {
    if (!history.hasEdition(edition)) invalid(`publications[${k}].edition`, 'unknown-edition')
    if (revision > history.head) invalid(`publications[${k}].revision`, 'unknown-revision')
  }
}

function checkRevisions({ revisions }: DocumentPackage, corrections: ReadonlySet<string>): void {
  for (const [k, revision] of revisions.entries()) {
    for (const [j, id] of (revision.corrections ?? []).entries()) {
      if (!corrections.has(id)) invalid(`revisions[${k}].corrections[${j}]`, 'unknown-correction')
    }
  }
}

function checkLabels({ labels }: DocumentPackage, history: History): void {
  const names = new Set<string>()
  const revisions = new Set<number>()
  for (const [k, { label, revision }] of labels.entries()) {
    if (revision > history.head) invalid(`labels[${k}].revision`, 'unknown-revision')
    if (names.has(label)) invalid(`labels[${k}].label`, 'duplicate')
    if (revisions.has(revision)) invalid(`labels[${k}].revision`, 'duplicate')
    names.add(label)
    revisions.add(revision)
  }
}

function checkCorrection(
  correction: Correction,
  history: History,
  corrections: ReadonlySet<string>,
  path: string,
): void {
  const { pair, edition, base, changes, carriedFrom } = correction
  if (!history.hasEdition(edition)) invalid(`${path}.edition`, 'unknown-edition')
  if (base > history.head) invalid(`${path}.base`, 'unknown-revision')
  if (!history.wasBornBy(pair, base)) invalid(`${path}.pair`, 'unknown-pair')
  if (carriedFrom !== undefined && !corrections.has(carriedFrom))
    invalid(`${path}.carriedFrom`, 'unknown-correction')
  const text = history.textAt(pair, edition, base)
  for (const [k, change] of changes.entries()) {
    const place = `${path}.changes[${k}]`
    if (change.end > text.length) invalid(`${place}.end`, 'beyond-the-text')
    if (splitsPair(text, change.start) || splitsPair(text, change.end)) invalid(place, 'inside-a-character')
    if (text.slice(change.start, change.end) !== change.quote)
      invalid(`${place}.quote`, 'not-what-the-text-says')
    const revision = change.decision?.revision ?? 1
    if (revision > history.head) invalid(`${place}.decision.revision`, 'unknown-revision')
    if (change.carriedTo !== undefined && !corrections.has(change.carriedTo)) {
      invalid(`${place}.carriedTo`, 'unknown-correction')
    }
  }
}
