import {
  checkPair,
  DocumentChecker,
  ownTermbase,
  wouldLeave,
  type CheckOptions,
} from '../../../src/checks/index.ts'
import type { Lexicon } from '../../../src/text/align/index.ts'
import type { Answers, Task } from './task.ts'

type CheckTask = Extract<Task, { kind: 'check' | 'check-pair' | 'leaves' }>

/** One document is in view at a time: the next one takes its place. */
const checker = new DocumentChecker()
/** Those asked for last: findings of one tier, and what corrections would leave, which is of the other. */
const made = new Map<string, CheckOptions>()
const KEPT = 3

/** What is checked with the same helpers gets the same object, so that the checker knows what it knows. */
function optionsOf({ tier = 'precise', terms }: CheckTask, lexicon: Lexicon | undefined): CheckOptions {
  const key = JSON.stringify([tier, lexicon !== undefined, terms])
  const options = made.get(key) ?? { tier, termbases: [ownTermbase(terms)], ...(lexicon && { lexicon }) }
  made.delete(key)
  made.set(key, options)
  for (const oldest of [...made.keys()].slice(0, -KEPT)) made.delete(oldest)
  return options
}

export function checkTask(task: CheckTask, lexicon: Lexicon | undefined): Answers[CheckTask['kind']] {
  const { sourceLang, targetLang } = task
  const langs = { sourceLang, targetLang }
  const options = optionsOf(task, lexicon)
  if (task.kind === 'leaves') {
    const findingsIn = (target: string) => checkPair({ source: task.source, target, ...langs }, options)
    return wouldLeave(task.target, task.changes, targetLang, findingsIn)
  }
  if (task.kind === 'check-pair') {
    return checkPair({ source: task.source, target: task.target, ...langs }, options)
  }
  return checker.check(
    task.pairs.map((pair) => ({ ...pair, ...langs })),
    options,
  )
}
