import { t } from '../../../i18n/index.ts'
import type { ApiFailure } from '../../../state/api-client.ts'
import { failureText } from '../../document/failure-text.ts'

/** Why an act or its undoing was not done. */
export function refusalText(failure: ApiFailure): string {
  return failure.code === 'CONFLICT' || failure.code === 'WRONG_STATE'
    ? t('align:changed-since')
    : failureText(failure)
}
