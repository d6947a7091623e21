import { DurableObject } from 'cloudflare:workers'
import type { CommentRequest, TalkService } from '../contract/talk-service.ts'
import type { Env } from '../env.ts'
import type { DocumentStore } from './store/document-store.ts'
import { listIssues } from './talk/issues.ts'
import { amendIssue, markIssue, settleIssue, withdrawIssue } from './talk/mark.ts'
import { deleteComment, editComment, reply, settleThread, startThread } from './talk/talk.ts'
import { listThreads, readThread } from './talk/threads.ts'

type Input<K extends keyof TalkService> = Parameters<TalkService[K]>
type Answer<K extends keyof TalkService> = ReturnType<TalkService[K]>

/** A retry is told by its words: who is named in them may have lost their access since the first try. */
function wordsOf<T extends CommentRequest>(input: T): Omit<T, 'mentions'> {
  const { mentions: _, ...words } = input
  return words
}

/** What of a document's object is about threads and issues. */
export abstract class TalkObject extends DurableObject<Env> implements TalkService {
  /** Not seen over RPC, which knows the methods of a class alone. */
  protected abstract readonly store: DocumentStore

  async threads(...[filter]: Input<'threads'>): Answer<'threads'> {
    return this.store.read((db) => listThreads(db, filter))
  }

  async thread(...[id]: Input<'thread'>): Answer<'thread'> {
    return this.store.read((db) => readThread(db, id))
  }

  async startThread(...[input, caller]: Input<'startThread'>): Answer<'startThread'> {
    return this.store.write('startThread', caller, wordsOf(input), (tx) => startThread(tx, input))
  }

  async reply(...[id, input, caller]: Input<'reply'>): Answer<'reply'> {
    return this.store.write('reply', caller, [id, wordsOf(input)], (tx) => reply(tx, id, input))
  }

  async editComment(...[id, comment, input, caller]: Input<'editComment'>): Answer<'editComment'> {
    return this.store.write('editComment', caller, [id, comment, wordsOf(input)], (tx) =>
      editComment(tx, id, comment, input),
    )
  }

  async deleteComment(...[id, comment, caller]: Input<'deleteComment'>): Answer<'deleteComment'> {
    return this.store.write('deleteComment', caller, [id, comment], (tx) => deleteComment(tx, id, comment))
  }

  async settleThread(...[id, state, caller]: Input<'settleThread'>): Answer<'settleThread'> {
    return this.store.write('settleThread', caller, [id, state], (tx) => settleThread(tx, id, state))
  }

  async issues(...[filter]: Input<'issues'>): Answer<'issues'> {
    return this.store.read((db) => listIssues(db, filter))
  }

  async markIssue(...[input, caller]: Input<'markIssue'>): Answer<'markIssue'> {
    return this.store.write('markIssue', caller, input, (tx) => markIssue(tx, input))
  }

  async amendIssue(...[id, input, caller]: Input<'amendIssue'>): Answer<'amendIssue'> {
    return this.store.write('amendIssue', caller, [id, input], (tx) => amendIssue(tx, id, input))
  }

  async withdrawIssue(...[id, caller]: Input<'withdrawIssue'>): Answer<'withdrawIssue'> {
    return this.store.write('withdrawIssue', caller, id, (tx) => withdrawIssue(tx, id))
  }

  async settleIssue(...[id, state, caller]: Input<'settleIssue'>): Answer<'settleIssue'> {
    return this.store.write('settleIssue', caller, [id, state], (tx) => settleIssue(tx, id, state))
  }
}
