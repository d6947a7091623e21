import type { Document, Result } from '../domain/index.ts'
import type { Catalogue } from './catalogue.ts'

/** What the sweep asks of the documents' objects. */
export interface DocumentObjects {
  read(id: string): Promise<Result<Document>>
  delete(id: string): Promise<Result<null>>
  termsChanged(id: string): Promise<Result<null>>
}

/** Longer than any request may last: what is still in between then was left by a crash. */
const ABANDONED_AFTER_MS = 10 * 60_000
const UNFINISHED_AT_ONCE = 50
const COMPARED_AT_ONCE = 50
const GLOSSARIES_AT_ONCE = 20
/** Documents that hear of each of them. */
const TOLD_AT_ONCE = 100

/**
 * What the registry does on a schedule: finishes creations and deletions that
 * a crash left half done, compares projections with their objects, least
 * recently compared first (an object's alarm may have given up during a long
 * outage), goes on telling documents of terms that were changed, and drops
 * sessions and links that ran out. Safe at any time and twice at once.
 */
export async function sweep(catalogue: Catalogue, objects: DocumentObjects, now: Date): Promise<void> {
  const nowText = now.toISOString()
  await catalogue.sessions.sweep(nowText)
  await catalogue.links.sweep(nowText)

  const abandoned = new Date(now.getTime() - ABANDONED_AFTER_MS).toISOString()
  for (const { id, state } of await catalogue.documents.unfinished(abandoned, UNFINISHED_AT_ONCE)) {
    if (state === 'deleting') await finishDeletion(id)
    else await finishCreation(id)
  }
  for (const id of await catalogue.documents.takeForCheck(nowText, COMPARED_AT_ONCE)) await compare(id)
  await catalogue.termNews.tellAll(objects.termsChanged, GLOSSARIES_AT_ONCE, TOLD_AT_ONCE)

  async function finishCreation(id: string) {
    const document = await objects.read(id)
    if (document.ok) await catalogue.documents.project(document.value, nowText)
    else if (document.error.code === 'NOT_FOUND') await catalogue.documents.forget(id)
  }

  async function finishDeletion(id: string) {
    const deleted = await objects.delete(id)
    if (deleted.ok || deleted.error.code === 'NOT_FOUND')
      await catalogue.documents.finishDeletion(id, nowText)
  }

  async function compare(id: string) {
    const document = await objects.read(id)
    if (!document.ok) return
    await catalogue.documents.project(document.value, nowText)
    // One that did not answer when terms were changed looks at them now.
    await objects.termsChanged(id)
  }
}
