import type { ProposedChange } from '../../../src/domain/index.ts'
import type { Key } from '../../i18n/index.ts'

/** Its words stand in the text, or stand there already. */
export const isPlaced = ({ standing }: ProposedChange) =>
  standing?.state !== 'conflict' && standing?.state !== 'orphaned'

export const isEditable = (change: ProposedChange) => isPlaced(change) && change.standing?.state !== 'applied'

/** Somebody changed the same words: an editor says how they are to read. */
export const isUnsettled = ({ standing }: ProposedChange) => standing?.state === 'conflict'

/** Words before it became more or fewer since it was proposed, and its place was found again. */
export const wasMoved = ({ start, standing }: ProposedChange) =>
  standing?.state === 'clean' && standing.change.start !== start

/** What is to be said of a change that no longer stands as it was proposed. */
export const STANDING = {
  applied: 'workbench:standing.applied',
  conflict: 'workbench:standing.conflict',
  orphaned: 'workbench:standing.orphaned',
} as const satisfies Record<string, Key>
