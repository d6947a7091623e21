import type { DocumentObjects } from '../catalogue/index.ts'
import type { DocumentService } from '../contract/index.ts'
import { fail, type Result } from '../domain/index.ts'
import type { Env } from '../env.ts'
import { logError } from './log.ts'

/** A document's object, over RPC: values go in and out, and a call may throw what the platform throws. */
export function documentObject(env: Env, id: string): DocumentService {
  return objectStub(env, id) as unknown as DocumentService
}

/** The same as a server of its own, for what is no call: the live room's sockets. */
export function objectStub(env: Env, id: string) {
  return env.DOCUMENTS.get(env.DOCUMENTS.idFromName(id))
}

/** The objects as the registry's sweep wants them: one that does not answer keeps it from none of the others. */
export function documentObjects(env: Env): DocumentObjects {
  const ask = async <T>(id: string, call: (object: DocumentService) => Promise<Result<T>>) => {
    try {
      return await call(documentObject(env, id))
    } catch (error) {
      logError('-', `sweeping document ${id}`, error)
      return fail({ code: 'UNAVAILABLE' } as const)
    }
  }
  const caller = { actor: { kind: 'system', name: 'Duizhao' } } as const
  return {
    read: (id) => ask(id, (object) => object.read()),
    delete: (id) => ask(id, (object) => object.delete(caller)),
    termsChanged: (id) => ask(id, (object) => object.termsChanged(caller)),
  }
}
