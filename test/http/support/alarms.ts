import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

/** Rings for a document until nothing is due: the catalogue has heard of everything. */
export async function heard(...documents: readonly string[]): Promise<void> {
  for (const id of documents) {
    const stub = env.DOCUMENTS.get(env.DOCUMENTS.idFromName(id))
    while (await runDurableObjectAlarm(stub)) void 0
  }
}
