import type { ReadingService } from '../contract/reading-service.ts'
import { approve, withdrawApproval } from './reading/approvals.ts'
import { confirm, listReadings, takeBack } from './reading/readings.ts'
import { TalkObject } from './talk-object.ts'

type Input<K extends keyof ReadingService> = Parameters<ReadingService[K]>
type Answer<K extends keyof ReadingService> = ReturnType<ReadingService[K]>

/** What of a document's object is about what was read and found good, and what was approved. */
export abstract class ReadingObject extends TalkObject implements ReadingService {
  async readings(...[edition, request]: Input<'readings'>): Answer<'readings'> {
    return this.store.read((db) => listReadings(db, edition, request))
  }

  async confirm(...[edition, input, caller]: Input<'confirm'>): Answer<'confirm'> {
    return this.store.write('confirm', caller, [edition, input], (tx) => confirm(tx, edition, input))
  }

  async takeBack(...[edition, input, caller]: Input<'takeBack'>): Answer<'takeBack'> {
    return this.store.write('takeBack', caller, [edition, input], (tx) => takeBack(tx, edition, input))
  }

  async approve(...[edition, revision, caller]: Input<'approve'>): Answer<'approve'> {
    return this.store.write('approve', caller, [edition, revision], (tx) => approve(tx, edition, revision))
  }

  async withdrawApproval(
    ...[edition, revision, caller]: Input<'withdrawApproval'>
  ): Answer<'withdrawApproval'> {
    return this.store.write('withdrawApproval', caller, [edition, revision], (tx) =>
      withdrawApproval(tx, edition, revision),
    )
  }
}
