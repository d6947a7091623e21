import { t, type Key } from '../../i18n/index.ts'

const BUILT_IN = [
  'workbench:canned.meaning',
  'workbench:canned.source',
  'workbench:canned.term',
  'workbench:canned.error',
  'workbench:canned.settled',
  'workbench:canned.taste',
] as const satisfies readonly Key[]

/** What is offered to those who reject where nobody chose anything else, in the reader's language. */
export function builtInReasons(): string[] {
  return BUILT_IN.map((key) => t(key))
}
