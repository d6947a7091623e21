import { expect } from 'vitest'
import type { Caller, DocumentService } from '../../../src/contract/document-service.ts'
import {
  bodyText,
  type Actor,
  type Failure,
  type Pair,
  type Result,
  type Revision,
} from '../../../src/domain/index.ts'
import { pairsAt } from '../support/reading.ts'
import { must } from '../support/document.ts'
import type { Change } from '../../../src/text/diff/index.ts'
import type { Chance } from './chance.ts'
import type { Intent, Proposal } from './intent.ts'
import type { SaidAt } from './talk.ts'

const REFUSALS: readonly Failure['code'][] = ['CONFLICT', 'INVALID_INPUT', 'WRONG_STATE', 'NOT_FOUND']

/** Words that somebody found good. */
export interface ConfirmedAt {
  readonly by: string
  readonly pair: string
  readonly edition: string
  readonly base: number
  readonly start: number
  readonly end: number
}

/** What everybody did and was told, for the reckoning afterwards. */
export class Ledger {
  /** By revision: what its maker asked for. */
  readonly intents = new Map<number, Intent>()
  /** By reason, which is unique. */
  readonly proposals = new Map<string, Proposal>()
  /** Corrections that were written anew. */
  readonly amended = new Set<string>()
  /** What was said, by the words of it, in acknowledged comments that were not taken back. */
  readonly said = new Map<string, SaidAt>()
  /** Threads by id: the state they were last put in. */
  readonly settled = new Map<string, 'open' | 'resolved'>()
  /** By revision: the label it was given last; null: it was taken away. */
  readonly labels = new Map<number, string | null>()
  /** What people said they read. */
  readonly confirmed: ConfirmedAt[] = []
  /** Phrases that were dismissed, with their words, and not restored. */
  readonly dismissed = new Map<string, string>()
  /** How accepted changes (`c3.0`) can be taken back, every time they were accepted. */
  readonly undos = new Map<string, Change[]>()
  /** Acknowledged writes that can be sent again, with their answers. */
  readonly acknowledged: { readonly again: () => Promise<Result<unknown>>; readonly answer: unknown }[] = []
  /** How often each kind of deed was done, refused, and why. */
  readonly outcomes = new Map<string, number>()
  #keys = 0

  nextKey(): string {
    return `key-${++this.#keys}`
  }

  count(outcome: string): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1)
  }
}

/** Somebody at work: sees the document as it was when they last looked, and acts on that. */
export class Desk {
  readonly actor: Actor
  readonly chance: Chance
  readonly ledger: Ledger
  service: DocumentService
  /** The revision on the screen, and its pairs. */
  seen = 0
  pairs: readonly Pair[] = []

  constructor(actor: Actor, service: DocumentService, chance: Chance, ledger: Ledger) {
    this.actor = actor
    this.service = service
    this.chance = chance
    this.ledger = ledger
  }

  async look(): Promise<void> {
    this.seen = must(await this.service.read()).head
    this.pairs = await pairsAt(this.service, this.seen)
  }

  textOf(pair: Pair, edition: string): string {
    return bodyText(pair.texts[edition] ?? [])
  }

  /** Writes with a key, now and then several times at once, as a client does that hears no answer. */
  async write<T>(what: string, call: (caller: Caller) => Promise<Result<T>>): Promise<Result<T>> {
    const caller = { actor: this.actor, idempotencyKey: this.ledger.nextKey() }
    const again = () => call(caller)
    const answers = await Promise.all(this.chance.comes(20) ? [again(), again(), again()] : [again()])
    const done = answers.filter((answer) => answer.ok)
    for (const answer of done) expect(answer).toEqual(done[0])
    for (const answer of answers) {
      if (!answer.ok && !REFUSALS.includes(answer.error.code))
        throw new Error(`${what}: ${JSON.stringify(answer.error)}`)
    }
    const [answer = answers[0]!] = done
    this.ledger.count(`${what.split(' key')[0]}: ${answer.ok ? 'done' : answer.error.code}`)
    if (answer.ok) this.ledger.acknowledged.push({ again, answer })
    return answer
  }

  /** The same for what makes a revision. When the text read so already, the answer is somebody else's. */
  async revise(what: string, intent: Intent, call: (caller: Caller) => Promise<Result<Revision>>) {
    const answer = await this.write(what, call)
    if (answer.ok && answer.value.message === what) this.ledger.intents.set(answer.value.number, intent)
    return answer
  }
}
