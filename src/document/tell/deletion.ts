import { forgetDocument } from '../../catalogue/projection/index.ts'
import { logFailure } from '../store/log.ts'

/** The request that deletes the document tells the registry within this time, if nothing stops it. */
export const TELL_DELETION_AFTER_MS = 10_000

const AGAIN_AFTER_MS = 60_000

/** Tells the registry that the document is gone, until it hears. @returns when the alarm must ring again, or null. */
export async function tellDeletion(registry: D1Database, id: string, now: number): Promise<number | null> {
  try {
    await forgetDocument(registry, id, new Date(now).toISOString())
    return null
  } catch (error) {
    logFailure('deletion', error)
    return now + AGAIN_AFTER_MS
  }
}
