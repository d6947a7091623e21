import { expect, test } from 'vitest'
import type { Caller, DocumentService } from '../../src/contract/document-service.ts'
import { bodyText, weightOf, type Pair, type RevisionCommand } from '../../src/domain/index.ts'
import { createdDocument, editor, must, reviewer } from './support/document.ts'
import { everything, headOf, pairsNow } from './support/reading.ts'
import { draws, fc } from '../support/property.ts'

const PEOPLE: readonly Caller[] = [editor, reviewer]

const chance = fc.record({
  act: fc.constantFrom('read', 'read', 'edit', 'edit', 'edit', 'merge', 'split', 'restore', 'take-back'),
  person: fc.nat(1),
  at: fc.nat(40),
  length: fc.nat(3),
  put: fc.nat(2),
})

type Chance = typeof chance extends fc.Arbitrary<infer T> ? T : never

/** Every word that is ever written is a word of its own, so that it can be told from every other. */
class Words {
  #made = 0

  fresh(count: number): string[] {
    return Array.from({ length: count }, () => {
      const letters = [...String(1000 + this.#made++)].map((digit) => 'bcdfghjklm'[Number(digit)])
      return letters.join('a')
    })
  }

  sentence(count: number): string {
    return `${this.fresh(count).join(' ')}.`
  }
}

const wordsOf = (text: string) => text.match(/[a-z]+/g) ?? []
const english = ({ texts }: Pair) => bodyText(texts['en'] ?? [])

class Desk {
  /** What each person ever read and did not take back: words, by person. */
  readonly read: readonly Set<string>[] = PEOPLE.map(() => new Set())
  tookBack = false
  readonly #service: DocumentService
  readonly #words: Words

  constructor(service: DocumentService, words: Words) {
    this.#service = service
    this.#words = words
  }

  async does({ act, person, at, length, put }: Chance): Promise<void> {
    const pairs = (await pairsNow(this.#service)).filter((pair) => english(pair) !== '')
    const pair = pairs[at % pairs.length]
    if (!pair) return
    const text = english(pair)
    switch (act) {
      case 'read':
        return this.#reads(person, pair.id, text)
      case 'take-back':
        return this.#takesBack(person, pair.id, text)
      case 'edit': {
        const words = text.split(' ')
        const from = at % words.length
        words.splice(from, Math.min(length, words.length - 2), ...this.#words.fresh(put))
        const texts = [{ pair: pair.id, edition: 'en', text: words.join(' ') }]
        return this.#revise({ kind: 'edit', texts })
      }
      case 'merge': {
        const next = pairs[(at % pairs.length) + 1]
        return next && this.#revise({ kind: 'merge', pairs: [pair.id, next.id] })
      }
      case 'split': {
        const cut = text.indexOf(' ', at % text.length) + 1
        return cut > 0 ? this.#revise({ kind: 'split', pair: pair.id, at: { en: cut } }) : undefined
      }
      case 'restore':
        return this.#revise({ kind: 'restore', to: 1 + (at % (await headOf(this.#service))) })
    }
  }

  async #reads(person: number, pair: string, text: string): Promise<void> {
    const stretches = [{ pair, start: 0, end: text.length }]
    const base = await headOf(this.#service)
    must(await this.#service.confirm('en', { base, stretches }, PEOPLE[person]!))
    for (const word of wordsOf(text)) this.read[person]?.add(word)
  }

  async #takesBack(person: number, pair: string, text: string): Promise<void> {
    const stretches = [{ pair, start: 0, end: text.length }]
    const base = await headOf(this.#service)
    const taken = await this.#service.takeBack('en', { base, stretches }, PEOPLE[person]!)
    if (!taken.ok) return
    this.tookBack = true
    for (const word of wordsOf(text)) this.read[person]?.delete(word)
  }

  async #revise(command: RevisionCommand): Promise<void> {
    const base = await headOf(this.#service)
    const made = await this.#service.revise({ base, command, message: '' }, editor)
    // Restoring what is there already, or an edit that changes nothing.
    if (!made.ok && made.error.code !== 'INVALID_INPUT') throw new Error(JSON.stringify(made.error))
  }

  async check(): Promise<void> {
    const pairs = await pairsNow(this.#service)
    const readings = new Map(
      (await everything((request) => this.#service.readings('en', request))).map((one) => [one.pair, one]),
    )
    const ever = new Set(this.read.flatMap((words) => [...words]))
    let weight = 0
    for (const pair of pairs) {
      const text = english(pair)
      const spans = readings.get(pair.id)?.read ?? []
      const claimed = spans.map(({ start, end }) => text.slice(start, end)).join(' | ')
      weight += spans.reduce(
        (sum, { start, end, source }) => sum + (source ? 0 : weightOf(text.slice(start, end))),
        0,
      )
      const told = wordsOf(claimed)
      expect(
        told.filter((word) => !ever.has(word)),
        'claimed as read, but nobody read it',
      ).toEqual([])
      const kept = wordsOf(text).filter((word) => ever.has(word))
      if (!this.tookBack) expect(told.toSorted(), 'read, and still there').toEqual(kept.toSorted())
    }
    const progress = must(await this.#service.read()).progress.find(({ edition }) => edition === 'en')
    const characters = pairs.reduce((sum, pair) => sum + weightOf(english(pair)), 0)
    expect(progress).toMatchObject({ read: weight, characters })
    const changed = [...readings.values()].filter(
      ({ read, changed: places }) => places.length > 0 || read.some(({ source }) => source),
    )
    expect(progress?.changed).toBe(changed.length)
  }
}

test('whatever is done to a text: no word is claimed as read that nobody read, and what was read stays read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(chance, { minLength: 4, maxLength: 14 }), async (chances) => {
      const words = new Words()
      const lines = Array.from({ length: 3 }, (_, k) => {
        const sentences = [words.sentence(7), words.sentence(6)].join(' ')
        return [`第${k}句。`, sentences] as const
      })
      const { service } = await createdDocument(lines)
      const desk = new Desk(service, words)
      for (const one of chances) {
        await desk.does(one)
        await desk.check()
      }
    }),
    { numRuns: draws(40) },
  )
}, 120_000)
