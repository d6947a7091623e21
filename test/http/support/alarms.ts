import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

/** Rings for a document until nothing is due, or only what waits for a later time: everybody has heard of everything. */
export async function heard(...documents: readonly string[]): Promise<void> {
  for (const id of documents) {
    const stub = env.DOCUMENTS.get(env.DOCUMENTS.idFromName(id))
    while ((await isDue(stub)) && (await runDurableObjectAlarm(stub))) void 0
  }
}

function isDue(stub: Parameters<typeof runDurableObjectAlarm>[0]): Promise<boolean> {
  return runInDurableObject(stub, (_, { storage }) => {
    const due = 'SELECT count(*) AS tasks FROM due WHERE at <= ?'
    return storage.sql.exec<{ tasks: number }>(due, Date.now()).one().tasks > 0
  })
}
