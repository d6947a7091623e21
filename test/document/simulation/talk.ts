import { expect } from 'vitest'
import type { DocumentService } from '../../../src/contract/document-service.ts'
import {
  bodyText,
  type Anchor,
  type AnchorStanding,
  type Pair,
  type Thread,
} from '../../../src/domain/index.ts'
import { must } from '../support/document.ts'
import { everything, pairsNow } from '../support/reading.ts'
import type { Desk, Ledger } from './desk.ts'

/** Where something was said. */
export interface SaidAt {
  readonly thread: string
  readonly comment: number
}

/** Starts a thread, replies, takes something back, resolves or reopens, marks an issue: whatever comes to mind. */
export async function talk(desk: Desk): Promise<void> {
  const { service, chance } = desk
  if (desk.pairs.length === 0 || chance.comes(40)) await desk.look()
  const pair = chance.pick(desk.pairs)
  if (!pair) return
  const deed = chance.below(8)
  if (deed < 2) return start(desk, pair)
  if (deed === 2) return mark(desk, pair)
  const thread = chance.pick(must(await service.threads({ limit: 500 })).items)
  if (!thread) return start(desk, pair)
  if (deed < 5)
    return say(desk, thread.comments.length, (said, caller) => service.reply(thread.id, said, caller))
  if (deed === 5) return takeBack(desk, thread)
  const state = thread.state === 'open' ? 'resolved' : 'open'
  const answer = await desk.write('settle', (caller) => service.settleThread(thread.id, state, caller))
  if (answer.ok) desk.ledger.settled.set(thread.id, state)
}

async function start(desk: Desk, pair: Pair): Promise<void> {
  const anchor = anchorIn(desk, pair)
  const whole = { pair: pair.id, revision: desk.seen }
  const about = anchor ? ({ kind: 'words', anchor } as const) : ({ kind: 'pair', anchor: whole } as const)
  await say(desk, 0, (said, caller) => desk.service.startThread({ about, ...said }, caller))
}

async function say(
  desk: Desk,
  comment: number,
  call: (
    said: { body: string },
    caller: Parameters<DocumentService['reply']>[2],
  ) => ReturnType<DocumentService['reply']>,
): Promise<void> {
  const body = `said ${desk.ledger.nextKey()}`
  const answer = await desk.write(comment === 0 ? 'start' : 'reply', (caller) => call({ body }, caller))
  if (!answer.ok) return
  const at = answer.value.comments.findIndex((one) => one.body === body)
  desk.ledger.said.set(body, { thread: answer.value.id, comment: at })
  if (comment === 0) desk.ledger.settled.set(answer.value.id, 'open')
}

async function takeBack(desk: Desk, thread: Thread): Promise<void> {
  const own = thread.comments.find(({ author, deletedAt }) => author.id === desk.actor.id && !deletedAt)
  if (!own) return
  const answer = await desk.write('take back', (caller) =>
    desk.service.deleteComment(thread.id, own.id, caller),
  )
  if (!answer.ok) return
  desk.ledger.said.delete(own.body)
  desk.ledger.settled.set(thread.id, answer.value.state)
}

async function mark(desk: Desk, pair: Pair): Promise<void> {
  const anchor = anchorIn(desk, pair)
  if (!anchor) return
  const input = { anchor, category: 'Style/Awkward', severity: 'minor' } as const
  const answer = await desk.write('mark', (caller) => desk.service.markIssue(input, caller))
  if (answer.ok && desk.chance.comes(30)) {
    await desk.write('withdraw issue', (caller) => desk.service.withdrawIssue(answer.value.id, caller))
  }
}

/** One to three words of the English on the screen. */
export function anchorIn({ chance, seen }: Desk, pair: Pair): Anchor | null {
  const text = bodyText(pair.texts['en'] ?? [])
  const words = [...text.matchAll(/[a-z]{4,}/g)]
  const from = chance.below(Math.max(1, words.length))
  const first = words[from]
  const last = words[Math.min(from + chance.below(3), words.length - 1)]
  if (!first || !last) return null
  const [start, end] = [first.index, last.index + last[0].length]
  return { pair: pair.id, edition: 'en', revision: seen, start, end, quote: text.slice(start, end) }
}

/**
 * Whatever was said is there once, where it was said; every thread is in the
 * state it was put in last; and every anchor is on words of its own or says
 * that they are gone.
 */
export async function checkTalk(service: DocumentService, ledger: Ledger): Promise<void> {
  const threads = await everything((request) => service.threads(request), 7)
  const said = threads.flatMap(({ id, comments }) =>
    comments.flatMap(({ body, id: comment }) =>
      body === '' ? [] : ([[body, { thread: id, comment }]] as const),
    ),
  )
  expect(new Map(said)).toEqual(ledger.said)
  expect(said).toHaveLength(ledger.said.size)
  expect(new Map(threads.map(({ id, state }) => [id, state]))).toEqual(ledger.settled)
  const open = threads.filter(({ state }) => state === 'open')
  const resolved = threads.filter(({ resolution }) => resolution !== undefined)
  expect(open.length + resolved.length).toBe(threads.length)
  const issues = await everything((request) => service.issues(request), 7)
  const { openThreads, openIssues } = must(await service.read())
  expect(openThreads).toBe(open.length)
  expect(openIssues).toBe(issues.filter(({ state }) => state === 'open').length)

  const pairs = new Map((await pairsNow(service)).map((pair) => [pair.id, pair]))
  const anchored = [
    ...threads.flatMap(({ about, standing }) =>
      about.kind === 'words' ? [[about.anchor, standing as AnchorStanding] as const] : [],
    ),
    ...issues.map(({ anchor, standing }) => [anchor, standing!.anchor] as const),
  ]
  expect(anchored.length).toBeGreaterThan(0)
  for (const [{ quote }, standing] of anchored) {
    if (standing.state === 'orphaned') continue
    const text = bodyText(pairs.get(standing.pair)!.texts['en'] ?? [])
    const own: readonly string[] = quote.match(/[a-z]{4,}/g) ?? []
    const shown = text.slice(standing.start, standing.end).match(/[a-z]{4,}/g) ?? []
    expect({ quote, shown, common: shown.some((word) => own.includes(word)) }).toMatchObject({ common: true })
  }
}
