import type { Actor } from '../../../src/domain/index.ts'
import { DocumentObject } from '../../../src/document/document-object.ts'
import { readDocumentRow } from '../../../src/document/store/document-row.ts'
import { revise } from '../../../src/document/revise/revise.ts'
import { Transaction } from '../../../src/document/store/transaction.ts'

const ACTOR: Actor = { kind: 'member', id: 'm1', name: 'Bench' }

/** The real object, which can write a long history by itself and tells what it cost. */
export class BenchedDocument extends DocumentObject {
  /** What follows a write outside (index, queue, checks) is not what is measured. */
  override async alarm(): Promise<void> {}

  /** Edits one pair after the other, a revision each, up to this one; all in one commit. */
  async grow(to: number, pairs: number): Promise<void> {
    const { db } = this.store
    db.transaction(() => {
      let { head } = readDocumentRow(db)
      while (head < to) {
        const tx = new Transaction(db, ACTOR, new Date().toISOString())
        const text = `Revision ${head} made this sentence.`
        const texts = [{ pair: `p${1 + (head % pairs)}`, edition: 'en', text }]
        head = revise(tx, { base: head, command: { kind: 'edit', texts }, message: '' }).number
        tx.commit()
      }
    })
  }

  /** Rows that SQLite read and wrote since the object woke. */
  async cost(): Promise<{ read: number; written: number }> {
    const { rowsRead, rowsWritten } = this.store.db
    return { read: rowsRead, written: rowsWritten }
  }
}

interface Asked {
  readonly document: string
  readonly method: string
  readonly input: readonly unknown[]
}

export default {
  /** One call over RPC, as the HTTP layer makes it. */
  async fetch(request, env): Promise<Response> {
    const { document, method, input } = await request.json<Asked>()
    const stub = env.DOCUMENTS.get(env.DOCUMENTS.idFromName(document))
    const methods = stub as unknown as Record<string, (...input: readonly unknown[]) => Promise<unknown>>
    return Response.json((await methods[method]!(...input)) ?? null)
  },
} satisfies ExportedHandler<{ DOCUMENTS: DurableObjectNamespace<BenchedDocument> }>
