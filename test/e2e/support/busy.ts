import { randomUUID } from 'node:crypto'
import type { Write } from './writer.ts'

type Texts = Record<'zh' | 'en', { kind: string; text: string; gap: string }[]>

const paragraph = (text: string) => [{ kind: 'text', text, gap: '\n\n' }]

/** What each of them has for themselves, in order. */
export const PAIRS_EACH = 4

/**
 * Somebody who does everything there is to do, in pairs that nobody else
 * touches: in the first they write, read and talk, the second they correct,
 * and a sentence wanders between the last two. What is asked for next follows
 * from what was answered, so all that was sent must be answered before.
 */
export class Busy {
  readonly sent: { readonly deed: Deed; readonly write: Write }[] = []
  /** The first pair's English. */
  written: string
  /** The second's. */
  corrected: string
  /** Whether the sentence that wanders is in the last pair. */
  wandered = false
  /** How much of the first pair was read and found good. */
  confirmed = 0
  readonly #document: string
  readonly #person: number
  #turn: number
  #batch: Batch | null = null

  constructor(document: string, person: number) {
    this.#document = document
    this.#person = person
    this.#turn = person * 3
    this.written = `Paragraph ${person} begins. It ends.`
    this.corrected = `Here ${person} is corrected.`
  }

  static pairs(person: number): { texts: Texts }[] {
    const wandering = { zh: `${STAYS.zh}${WANDERS.zh}`, en: `${STAYS.en} ${WANDERS.en}` }
    const english = [
      `Paragraph ${person} begins. It ends.`,
      `Here ${person} is corrected.`,
      wandering.en,
      LAST.en,
    ]
    const chinese = [`第${person}段。`, `第${person}段有误。`, wandering.zh, LAST.zh]
    return english.map((en, k) => ({ texts: { zh: paragraph(chinese[k]!), en: paragraph(en) } }))
  }

  /** Their pairs as they must read in the end, with every run of white space as one blank. */
  get texts(): string[] {
    const [third, fourth] = this.wandered
      ? [STAYS.en, `${WANDERS.en} ${LAST.en}`]
      : [`${STAYS.en} ${WANDERS.en}`, LAST.en]
    return [this.written, this.corrected, third, fourth]
  }

  /** What they would do next, or this. */
  next(wanted?: Deed): Write {
    const deed = wanted ?? TURNS[this.#turn++ % TURNS.length]!
    const key = randomUUID()
    const asked = this.#ask(deed, key)
    if (asked === null) return this.next()
    const [path, body, method = 'POST'] = asked
    const write: Write = { method, path: `/api/documents/${this.#document}${path}`, key, body }
    this.sent.push({ deed, write })
    return write
  }

  /** What was sent of a kind, in order. */
  of(...deeds: readonly Deed[]): Write[] {
    return this.sent.flatMap(({ deed, write }) => (deeds.includes(deed) ? [write] : []))
  }

  /** null: there is nothing to do this to. */
  #ask(deed: Deed, key: string): [path: string, body?: unknown, method?: Write['method']] | null {
    const base = this.#newest()
    switch (deed) {
      case 'edit': {
        this.written += ` Word${key.replaceAll('-', '')}.`
        return this.#revise({ kind: 'edit', texts: [{ ...this.#in(0), text: this.written }] }, key)
      }
      case 'realign':
        return this.#revise(this.#wander(), key)
      case 'propose': {
        const text = `This is proposed: ${key}.`
        return ['/corrections', { base, ...this.#in(0), text, reason: key }]
      }
      case 'batch': {
        this.#batch = { reason: key, decided: false, undone: false }
        const items = [
          { ...this.#in(1), text: `${this.corrected} Word${key}.` },
          { ...this.#in(0), text: `${this.written} This is proposed: ${key}.` },
        ]
        return ['/corrections/batch', { base, items, reason: key }]
      }
      case 'decide': {
        const [good, bad] = this.#open()
        if (good === undefined) return null
        this.#batch!.decided = true
        this.corrected += ` Word${this.#batch!.reason}.`
        const decisions = [
          { correction: good, verdicts: [{ change: 0, verdict: 'accept' }] },
          { correction: bad, verdicts: [{ change: 0, verdict: 'reject', reason: key }] },
        ]
        return ['/decisions', { decisions, message: key }]
      }
      case 'undo': {
        if (!this.#batch?.decided) return null
        Object.assign(this.#batch, { decided: false, undone: true })
        this.corrected = this.corrected.slice(0, this.corrected.lastIndexOf(' '))
        return [
          '/decisions/undo',
          { decisions: this.#proposed().map((correction) => ({ correction, changes: [0] })) },
        ]
      }
      case 'withdraw': {
        if (!this.#batch?.undone) return null
        const { batch } = this.of('batch').at(-1)!.answer as { batch: string }
        this.#batch = null
        return [`/corrections/batch/${batch}/withdrawal`]
      }
      case 'say': {
        const about = { kind: 'words', anchor: this.#anchor() }
        return ['/threads', { about, body: key }]
      }
      case 'reply': {
        const thread = this.#thread()
        return thread === null ? null : [`/threads/${thread}/comments`, { body: key }]
      }
      case 'resolve': {
        const thread = this.#thread()
        return thread === null ? null : [`/threads/${thread}/state`, { state: 'resolved' }, 'PUT']
      }
      case 'mark':
        return ['/issues', { anchor: this.#anchor(), category: 'Other', severity: 'minor', note: key }]
      case 'dismiss': {
        const { quote: _, ...anchor } = this.#anchor()
        return ['/dismissals', { rule: 'some-rule', phrase: key, everywhere: false, anchor }]
      }
      case 'confirm': {
        this.confirmed = this.written.length
        const stretches = [{ pair: this.#in(0).pair, start: 0, end: this.confirmed }]
        return ['/editions/en/readings', { base, stretches }]
      }
    }
  }

  #in(which: number): { pair: string; edition: 'en' } {
    return { pair: `p${this.#person * PAIRS_EACH + which + 1}`, edition: 'en' }
  }

  /** The newest revision that they were told of. */
  #newest(): number {
    const told = this.sent.map(({ write: { answer } }) => {
      const { number, revision } = (answer ?? {}) as { number?: number; revision?: { number: number } | null }
      return number ?? revision?.number ?? 1
    })
    return Math.max(1, ...told)
  }

  #revise(command: unknown, message: string): [string, unknown] {
    return ['/revisions', { base: this.#newest(), command, message }]
  }

  #wander() {
    const [from, to] = [this.#in(2).pair, this.#in(3).pair]
    const cut = this.wandered
      ? { zh: { pair: to, at: WANDERS.zh.length }, en: { pair: to, at: WANDERS.en.length } }
      : { zh: { pair: from, at: STAYS.zh.length }, en: { pair: from, at: STAYS.en.length } }
    this.wandered = !this.wandered
    return { kind: 'realign', pairs: [from, to], cuts: [cut] }
  }

  /** Its first word, which always stays. */
  #anchor() {
    const quote = 'Paragraph'
    return { ...this.#in(0), revision: this.#newest(), start: 0, end: quote.length, quote }
  }

  #proposed(): readonly string[] {
    const { proposed } = this.of('batch').at(-1)!.answer as { proposed: { correction: string }[] }
    return proposed.map(({ correction }) => correction)
  }

  #open(): readonly string[] {
    return this.#batch && !this.#batch.decided ? this.#proposed() : []
  }

  #thread(): string | null {
    const told = this.of('say').at(-1)?.answer as { id: string } | undefined
    return told?.id ?? null
  }
}

/** The last batch, as long as something may be done to it. */
interface Batch {
  /** Why, of all its corrections. */
  readonly reason: string
  decided: boolean
  undone: boolean
}

/** A batch is decided, that undone, and the whole taken back; the next one stays decided. */
const TURNS = [
  'edit',
  'batch',
  'say',
  'decide',
  'confirm',
  'propose',
  'undo',
  'mark',
  'reply',
  'withdraw',
  'realign',
  'batch',
  'dismiss',
  'decide',
  'resolve',
] as const

export type Deed = (typeof TURNS)[number]

const STAYS = { zh: '这一句很长，总是留在原来的地方。', en: 'This is a long sentence and stays where it is.' }
const WANDERS = { zh: '它走。', en: 'It wanders.' }
const LAST = { zh: '最后一句也很长，它也总是留下。', en: 'The last sentence is long as well and stays too.' }
