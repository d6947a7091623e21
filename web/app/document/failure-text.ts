import { t, type Key } from '../../i18n/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'

const SENTENCES: Readonly<Record<string, Key>> = {
  OFFLINE: 'workbench:failure.offline',
  UNAUTHENTICATED: 'workbench:failure.unauthenticated',
  FORBIDDEN: 'workbench:failure.forbidden',
  NOT_FOUND: 'workbench:failure.not-found',
  INVALID_INPUT: 'workbench:failure.invalid-input',
  LIMIT_EXCEEDED: 'workbench:failure.limit-exceeded',
  CONFLICT: 'workbench:failure.conflict',
  TERM_CONFLICT: 'workbench:failure.term-conflict',
  WRONG_STATE: 'workbench:failure.wrong-state',
  OWN_CORRECTION: 'workbench:failure.own-correction',
  RATE_LIMITED: 'workbench:failure.rate-limited',
  UNAVAILABLE: 'workbench:failure.unavailable',
  NEWER_SCHEMA: 'workbench:failure.newer-schema',
}

/** What happened and what to do, in the reader's language. */
export function failureText(failure: ApiFailure): string {
  const key = SENTENCES[failure.code]
  if (key) return t(key)
  return t('workbench:failure.unexpected', { code: failure.code, request: failure.requestId ?? '–' })
}
