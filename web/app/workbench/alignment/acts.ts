import type { Revision, RevisionCommand } from '../../../../src/domain/index.ts'
import type { ApiResult } from '../../../state/api-client.ts'
import type { DocumentClient } from '../../../state/document-client.ts'

/** A revision of one's own, and the pairs it was about. */
interface Done {
  readonly revision: number
  readonly pairs: readonly string[]
}

/**
 * What somebody did to the alignment of a document on this page, to be undone
 * and done again, as often as they like. Undoing is a revision too: it puts
 * these pairs back as they were, under their old ids. Where others changed
 * them since, the server refuses, and nothing of theirs is lost.
 */
export class Acts {
  readonly #client: DocumentClient
  readonly #done: Done[] = []
  #undone: Done[] = []

  constructor(client: DocumentClient) {
    this.#client = client
  }

  get canUndo(): boolean {
    return this.#done.length > 0
  }

  get canRedo(): boolean {
    return this.#undone.length > 0
  }

  async perform(
    base: number,
    command: Extract<RevisionCommand, { kind: 'realign' }>,
  ): Promise<ApiResult<Revision>> {
    const answer = await this.#client.revise({ base, message: '', command })
    if (!answer.ok) return answer
    this.#done.push({ revision: answer.value.number, pairs: command.pairs })
    this.#undone = []
    return answer
  }

  /** null: there is nothing to undo. */
  undo(): Promise<ApiResult<Revision>> | null {
    return this.#takeBack(this.#done, this.#undone)
  }

  /** null: nothing was undone. */
  redo(): Promise<ApiResult<Revision>> | null {
    return this.#takeBack(this.#undone, this.#done)
  }

  #takeBack(from: Done[], to: Done[]): Promise<ApiResult<Revision>> | null {
    const last = from.pop()
    return last ? this.#restore(last, from, to) : null
  }

  async #restore(last: Done, from: Done[], to: Done[]): Promise<ApiResult<Revision>> {
    const { revision, pairs } = last
    const command = { kind: 'restore', to: revision - 1, pairs } as const
    const answer = await this.#client.revise({ base: revision, message: '', command })
    if (answer.ok) to.push({ revision: answer.value.number, pairs })
    // What others changed cannot be taken back, now or later; whatever else failed may succeed next time.
    else if (answer.error.code !== 'CONFLICT' && answer.error.code !== 'WRONG_STATE') from.push(last)
    return answer
  }
}
