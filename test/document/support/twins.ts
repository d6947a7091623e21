import { expect } from 'vitest'
import type { DocumentService } from '../../../src/contract/document-service.ts'
import { bodyText, type Correction, type Pair, type RevisionCommand } from '../../../src/domain/index.ts'
import { createdDocument, editor, must, reviewer } from './document.ts'
import { everything, headOf, pairsAt, pairsNow } from './reading.ts'
import { fc } from '../../support/property.ts'

/**
 * Two documents to which the same is done. In `marked` every sentence has a
 * number of its own, so that nothing can be mistaken; in `plain` all sentences
 * read alike, to the letter, and are as long. What holds of one must hold of the other.
 */
export interface Twins {
  readonly marked: DocumentService
  readonly plain: DocumentService
}

const deedAmong = (...kinds: readonly string[]) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    which: fc.nat({ max: 40 }),
    where: fc.nat({ max: 40 }),
    /** How many revisions ago the writer looked. */
    behind: fc.nat({ max: 2 }),
  })
type TwinDeed = ReturnType<typeof deedAmong> extends fc.Arbitrary<infer T> ? T : never

const ANYTHING = [
  'merge', 'merge', 'split', 'split', 'realign', 'realign', 'propose', 'reword', 'delete', 'accept', 'undo', 'restore',
  'restore-one',
] // prettier-ignore

/** First some words are proposed and some sentences taken out; then anything. */
export const twinDeeds: fc.Arbitrary<TwinDeed[]> = fc
  .tuple(
    fc.array(deedAmong('propose'), { minLength: 2, maxLength: 4 }),
    fc.array(deedAmong('delete', 'reword'), { minLength: 1, maxLength: 2 }),
    fc.array(deedAmong(...ANYTHING), { minLength: 2, maxLength: 8, size: 'max' }),
  )
  .map((parts) => parts.flat())

const sentence = (k: number) => `Same k${String(k).padStart(2, '0')} words go here.`
const blank = (text: string) => text.replaceAll(/k\d\d/g, 'k00')
const SENTENCE = /Same k\d\d .*?\.|Gone\d+\./g

export async function twins(): Promise<Twins> {
  const lines = [4, 2, 3].map((count, pair): [string, string] => [
    '一。二。',
    Array.from({ length: count }, (_, k) => sentence(10 * pair + k)).join(' '),
  ])
  const marked = await createdDocument(lines)
  const plain = await createdDocument(lines.map(([zh, en]) => [zh, blank(en)]))
  return { marked: marked.service, plain: plain.service }
}

const english = ({ texts }: Pair) => bodyText(texts['en'] ?? [])
export const wholeOf = async (service: DocumentService) => (await pairsNow(service)).map(english).join('\n')

/** Proposals of both, by the word that is proposed. */
export class TwinReview {
  readonly twins: Twins
  /** Which numbered sentence a proposed word is for. */
  readonly proposed = new Map<string, string>()
  /** Sentences that did not stand as they were at some time: they may be lost. */
  readonly gone = new Set<string>()
  #made = 0

  constructor(both: Twins) {
    this.twins = both
  }

  async perform(one: TwinDeed): Promise<void> {
    const n = ++this.#made
    const [marked, plain] = [
      await act(this.twins.marked, one, n, this.proposed),
      await act(this.twins.plain, one, n, null),
    ]
    expect({ one, answer: plain }).toEqual({ one, answer: marked })
    await this.compare()
  }

  async compare(): Promise<void> {
    const { marked, plain } = this.twins
    const text = await wholeOf(marked)
    expect(await wholeOf(plain)).toBe(blank(text))
    for (const number of this.proposed.values()) if (!text.includes(`${number} words`)) this.gone.add(number)
    const [a, b] = [await corrections(marked), await corrections(plain)]
    const places = (list: readonly Correction[]) =>
      list.map(({ id, pair, state, changes }) => ({
        id,
        pair,
        state,
        changes: changes.map((change) => [
          change.start,
          change.replacement,
          change.state,
          blankStanding(change),
        ]),
      }))
    expect(places(b)).toEqual(places(a))
    for (const { changes } of a) {
      for (const { state, replacement, standing } of changes) {
        const number = this.proposed.get(replacement)
        if (!number || state !== 'open' || this.gone.has(number)) continue
        expect({ replacement, standing: standing?.state }).toEqual({ replacement, standing: 'clean' })
      }
    }
  }
}

const blankStanding = ({ standing }: Correction['changes'][number]) =>
  JSON.parse(blank(JSON.stringify(standing ?? null))) as unknown

const corrections = (service: DocumentService) => everything((request) => service.corrections(request))

export async function acceptAll(service: DocumentService): Promise<void> {
  for (const { id, changes } of await corrections(service)) {
    const open = changes.filter(({ standing }) => standing?.state === 'clean')
    if (open.length === 0) continue
    const verdicts = open.map((change) => ({ change: change.id, verdict: 'accept' as const }))
    await service.decide(id, { verdicts }, editor)
  }
}

async function act(
  service: DocumentService,
  { kind, which, where, behind }: TwinDeed,
  n: number,
  proposed: Map<string, string> | null,
): Promise<string> {
  const head = await headOf(service)
  const base = Math.max(1, head - behind)
  const pairs = await pairsAt(service, kind === 'propose' ? base : head)
  const k = which % pairs.length
  const pair = pairs[k]!
  const text = english(pair)
  const sentences = [...text.matchAll(SENTENCE)]
  const chosen = sentences[where % Math.max(sentences.length, 1)]
  const revise = async (command: RevisionCommand, at = head) => {
    const made = await service.revise({ base: at, command, message: '' }, editor)
    return made.ok ? 'done' : made.error.code
  }
  const rewritten = (word: string) =>
    chosen && text.slice(0, chosen.index) + word + text.slice(chosen.index + chosen[0].length)
  switch (kind) {
    case 'merge':
      return revise({ kind: 'merge', pairs: pairs.slice(k, k + 2).map(({ id }) => id) })
    case 'split':
      return revise({ kind: 'split', pair: pair.id, at: { en: chosen?.index ?? 0, zh: 2 } })
    case 'realign': {
      const run = pairs.slice(k, k + 1 + (where % 3))
      const cut = (at: number) => {
        const one = run[at % run.length]!
        const starts = [...english(one).matchAll(SENTENCE)].map(({ index }) => index)
        return { pair: one.id, at: starts[where % Math.max(starts.length, 1)] ?? 0 }
      }
      const cuts = Array.from({ length: which % 3 }, (_, j) => ({ en: cut(j + which) }))
      return revise({ kind: 'realign', pairs: run.map(({ id }) => id), cuts })
    }
    case 'reword': {
      const other = chosen?.[0].replace(/go\w*/, `gone${n}`)
      const wanted = other && rewritten(other)
      return wanted
        ? revise({ kind: 'edit', texts: [{ pair: pair.id, edition: 'en', text: wanted }] })
        : 'none'
    }
    case 'restore':
      return revise({ kind: 'restore', to: 1 + (where % head) })
    case 'restore-one':
      return revise({ kind: 'restore', to: 1 + (where % head), pairs: [pair.id] })
    case 'propose': {
      const word = `Fix${n}`
      const wanted = chosen && rewritten(chosen[0].replace('words', word))
      if (!chosen || !wanted || wanted === text) return 'none'
      const number = /k\d\d/.exec(chosen[0])?.[0]
      if (number) proposed?.set(word, number)
      const made = await service.propose({ base, pair: pair.id, edition: 'en', text: wanted }, reviewer)
      return made.ok ? made.value.id : made.error.code
    }
    case 'delete': {
      // First made to read like nothing else: then it is sure which one goes.
      const first = await takenIn(service, pair.id, rewritten(`Gone${n}.`))
      const now = (await pairsNow(service)).find(({ id }) => id === pair.id)
      const rest =
        now &&
        english(now)
          .replace(new RegExp(` ?Gone${n}\\.`), '')
          .trim()
      return `${first} ${await takenIn(service, pair.id, rest)}`
    }
    default: {
      const list = await corrections(service)
      const one = list[which % Math.max(list.length, 1)]
      if (!one) return 'none'
      const open = one.changes.filter(({ state }) => state === 'open')
      const verdicts = open.map(({ id }) => ({ change: id, verdict: 'accept' as const }))
      const made = await service.decide(one.id, { verdicts }, editor)
      return made.ok ? 'done' : made.error.code
    }
  }
}

async function takenIn(service: DocumentService, pair: string, text: string | undefined): Promise<string> {
  if (!text) return 'none'
  const base = await headOf(service)
  const { id, changes } = must(await service.propose({ base, pair, edition: 'en', text }, reviewer))
  const verdicts = changes.map((change) => ({ change: change.id, verdict: 'accept' as const }))
  const made = await service.decide(id, { verdicts }, editor)
  return made.ok ? 'done' : made.error.code
}
