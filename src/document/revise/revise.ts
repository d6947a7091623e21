import type { RevisionRequest } from '../../contract/document-service.ts'
import type { Revision, RevisionCommand } from '../../domain/index.ts'
import { RevisionDraft } from './draft.ts'
import { invalid } from '../store/refusal.ts'
import { readRevision, requireRevision } from '../history/revisions.ts'
import type { Transaction } from '../store/transaction.ts'
import { edit } from './edit.ts'
import { bearEdition, importEdition } from './import-edition.ts'
import { mergePairs } from './merge-pairs.ts'
import { realign } from './realign.ts'
import { restore } from './restore.ts'
import { splitPair } from './split-pair.ts'

/**
 * What an editor does directly: one revision. When somebody else made the very
 * same edit in the meantime, theirs is the answer and nothing is written.
 */
export function revise(
  tx: Transaction,
  { base, command, message, label, history }: RevisionRequest,
): Revision {
  requireRevision(tx.db, base)
  const draft = new RevisionDraft(tx)
  apply(draft, base, command)
  if (draft.empty) {
    if (command.kind !== 'edit') invalid('command', 'no-change')
    return readRevision(tx.db, tx.document.head)
  }
  return draft.finish({
    kind: command.kind,
    message,
    ...(label === undefined ? {} : { label }),
    ...(history === undefined ? {} : { history }),
    ...(command.kind === 'restore' ? { restored: command.to } : {}),
  })
}

function apply(draft: RevisionDraft, base: number, command: RevisionCommand): void {
  switch (command.kind) {
    case 'edit':
      return edit(draft, base, command.texts)
    case 'import':
      if (command.newEdition) bearEdition(draft, command.edition, command.newEdition)
      return importEdition(draft, base, command.edition, command.pairs)
    case 'merge':
      return mergePairs(draft, command.pairs)
    case 'split':
      return splitPair(draft, base, command.pair, command.at)
    case 'realign':
      return realign(draft, base, command.pairs, command.cuts)
    case 'restore':
      return restore(draft, base, command.to, command.pairs)
  }
}
