import type { Revision } from '../../../src/domain/index.ts'
import type { RevisionChoice } from '../../components/index.ts'

/** A revision as the picker lists it. @param published the revision of the edition that is public. */
export function revisionChoice(revision: Revision, published: number | undefined): RevisionChoice {
  return {
    number: revision.number,
    author: revision.author.name,
    at: revision.at,
    message: revision.message,
    ...(revision.label !== undefined && { label: revision.label }),
    ...(revision.number === published && { published: true }),
  }
}
