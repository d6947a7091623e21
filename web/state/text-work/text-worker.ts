/// <reference lib="webworker" />
import { alignUnits, segmentPair } from '../../../src/text/align/index.ts'
import { diffText, pairUnits } from '../../../src/text/diff/index.ts'
import { lexiconFor } from './lexicon.ts'
import type { Answers, Reply, Request, Task } from './task.ts'

/** The language core off the main thread. Tasks are done in the order they came. */
const scope = self as unknown as DedicatedWorkerGlobalScope

/** Progress is told in steps of this share: a message for every row would cost more than the row. */
const STEP = 0.01

/** A long list comes in parts of so many: each is a message, and the page is free between two of them. */
const PART = 500

let last: Promise<void> = Promise.resolve()

scope.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  last = last.then(() => answer(data))
})

async function answer({ id, task }: Request): Promise<void> {
  const reply = (message: Reply) => scope.postMessage(message, [])
  let told = 0
  const checkpoint = (done: number) => {
    if (done - told < STEP) return
    told = done
    reply({ id, progress: done })
  }
  try {
    const whole = await work(task, checkpoint)
    let from = 0
    if (Array.isArray(whole)) {
      for (; whole.length - from > PART; from += PART) reply({ id, part: whole.slice(from, from + PART) })
    }
    reply({ id, answer: Array.isArray(whole) ? (whole.slice(from) as typeof whole) : whole })
  } catch (error) {
    reply({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

async function work(task: Task, checkpoint: (done: number) => void): Promise<Answers[Task['kind']]> {
  if (task.kind === 'diff') return diffText(task.before, task.after, task.lang, { checkpoint })
  if (task.kind === 'pair') return pairUnits(task.before, task.after, task.lang, { checkpoint })
  if (task.kind === 'measure') return measureAll(task, checkpoint)
  if (task.kind === 'built-in-terms') {
    const { knownTerm, officialTerms } = await import('../../../src/checks/index.ts')
    return officialTerms().terms.map(knownTerm)
  }
  if (task.kind === 'read-file' || task.kind === 'read-paste') {
    const { readFile, readPaste } = await import('../../../src/formats/intake/index.ts')
    return task.kind === 'read-file' ? readFile(task) : readPaste(task.paste)
  }
  if (task.kind === 'terms' || task.kind === 'uses') {
    const { officialTerms, ownTermbase, termsInTexts, termUses } =
      await import('../../../src/checks/index.ts')
    const own = ownTermbase(task.terms)
    if (task.kind === 'uses') return termUses(task.pairs, task.term, [own, officialTerms()])
    const isEnglish = /^en\b/i.test(task.targetLang)
    return termsInTexts(task.sources, isEnglish ? [own, officialTerms()] : [own])
  }
  const fetched = lexiconFor(task.sourceLang, task.targetLang)
  if (task.kind === 'check' || task.kind === 'check-pair' || task.kind === 'leaves') {
    // Rules and termbase are fetched when something is checked, not before; beside the word list, not after it.
    const { checkTask } = await import('./check-task.ts')
    return checkTask(task, await fetched)
  }
  const lexicon = await fetched
  const options = {
    sourceLang: task.sourceLang,
    targetLang: task.targetLang,
    checkpoint,
    ...(lexicon && { lexicon }),
  }
  return task.kind === 'segments'
    ? segmentPair(task.source, task.target, options)
    : alignUnits(task.source, task.target, { ...options, unit: task.unit })
}

/** The measures are fetched when a report is asked for, not before. */
async function measureAll(
  { texts, lang }: Extract<Task, { kind: 'measure' }>,
  checkpoint: (done: number) => void,
): Promise<Answers['measure']> {
  const { measure } = await import('../../../src/text/metrics/index.ts')
  return texts.map(({ before, after }, k) => {
    checkpoint(k / texts.length)
    return measure(before, after, lang)
  })
}
