import type { Finding } from '../../../src/domain/index.ts'
import { t, type Key } from '../../i18n/index.ts'

/** Of a rule that is no more, what is kept tells only its id. */
export function ruleName({ rule }: Pick<Finding, 'rule'>): string {
  return t(`checks:rule.${rule}.name` as Key, { defaultValue: rule })
}

/** What is wrong, in a sentence. */
export function findingText({ key, params }: Finding): string {
  return t(`checks:message.${key}` as Key, { ...params, defaultValue: '' })
}

/** Why the rule exists. */
export function ruleReason({ rule }: Finding): string {
  return t(`checks:rule.${rule}.why` as Key)
}
