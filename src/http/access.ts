import { identify, INSTALLATION, sameSecret, sessionToken, type Principal } from '../auth/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { DocumentService } from '../contract/index.ts'
import {
  fail,
  guestMayRead,
  guestMaySuggest,
  may,
  ok,
  type Action,
  type Failure,
  type Result,
} from '../domain/index.ts'
import type { Env } from '../env.ts'

/** Who asks: whoever holds the installation's key, the holder of a session, or a guest. */
export async function authenticate(
  env: Env,
  catalogue: Catalogue,
  request: Request,
  document: string | null,
  now: Date,
): Promise<Result<Principal>> {
  const authorization = request.headers.get('authorization')
  if (authorization === null) {
    const token = sessionToken(new URL(request.url), request.headers.get('cookie'))
    return ok(await identify(catalogue, token, document, now))
  }
  const key = /^Bearer (.{1,500})$/.exec(authorization)?.[1]
  const known = key !== undefined && env.SETUP_KEY !== undefined && (await sameSecret(key, env.SETUP_KEY))
  return known ? ok(INSTALLATION) : fail({ code: 'UNAUTHENTICATED' })
}

/** The gate of what belongs to the workspace. */
export function enterWorkspace(principal: Principal, action: Action): Result<null> {
  return may(principal.role, action) ? ok(null) : fail(refusal(principal, action))
}

/** The gate of a document. To somebody who may not even read it, it looks like one that does not exist. */
export async function enterDocument(
  catalogue: Catalogue,
  id: string,
  principal: Principal,
  action: Action,
): Promise<Result<null>> {
  if (principal.kind === 'guest') return fail({ code: 'UNAUTHENTICATED' })
  const document = await catalogue.documents.find(id)
  if (!document.ok) return document
  if (document.value.workspace !== principal.workspace || !may(principal.roleInDocument, 'document.read')) {
    return fail({ code: 'NOT_FOUND', what: 'document', id })
  }
  return may(principal.roleInDocument, action) ? ok(null) : fail(refusal(principal, action))
}

/** The gate of what the public sees. The object decides, so that taking a document back works at once. */
export async function enterPublic(
  document: DocumentService,
  id: string,
  action: Action,
): Promise<Result<null>> {
  const settings = await document.guestSettings()
  if (!settings.ok) return settings
  if (!guestMayRead(settings.value)) return fail({ code: 'NOT_FOUND', what: 'document', id })
  const allowed = action !== 'publication.suggest' || guestMaySuggest(settings.value)
  return allowed ? ok(null) : fail({ code: 'FORBIDDEN', action })
}

function refusal(principal: Principal, action: Action): Failure {
  return principal.kind === 'guest' ? { code: 'UNAUTHENTICATED' } : { code: 'FORBIDDEN', action }
}
