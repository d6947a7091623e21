import type { Comparison } from './comparison.ts'

const DATABASE = 'duizhao-compare'
const STORE = 'comparison'
const KEY = 'current'

/** Keeps the comparison in this browser, so that a reload loses nothing. Rejects where storage is full or switched off. */
export async function keepComparison(comparison: Comparison): Promise<void> {
  await inStore('readwrite', (store) => store.put(comparison, KEY))
}

/** What was kept, or null; also null where storage is switched off. */
export async function keptComparison(): Promise<Comparison | null> {
  try {
    return (await inStore<Comparison | undefined>('readonly', (store) => store.get(KEY))) ?? null
  } catch {
    return null
  }
}

export async function forgetComparison(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY)).catch(() => {})
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open()
  try {
    const transaction = database.transaction(STORE, mode)
    const request = act(transaction.objectStore(STORE))
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve())
      transaction.addEventListener('abort', () => reject(transaction.error))
    })
    return request.result
  } finally {
    database.close()
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}
